package org.toraga.imports.ui;

import com.vaadin.flow.router.NotFoundException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.Texts;
import org.toraga.exports.Table;
import org.toraga.exports.TableColumn;
import org.toraga.exports.TableFilter;
import org.toraga.exports.TablePage;
import org.toraga.imports.ImportService;
import org.toraga.imports.Outcome;
import org.toraga.imports.PreviewRow;
import org.toraga.imports.Reasons;

/** The lines of a file that a dry run or an import told of, of one outcome ({@code outcome=rejected}) or of all. */
@Component
class LinesTable implements TablePage {

    static final String LINE = "LINE";
    static final String RECORD = "RECORD";
    static final String FIELD = "FIELD";
    static final String BEFORE = "BEFORE";
    static final String AFTER = "AFTER";
    static final String REASON = "REASON";

    private static final String OUTCOME = "outcome";

    private final ImportService imports;
    private final Texts texts;

    LinesTable(ImportService imports, Texts texts) {
        this.imports = imports;
        this.texts = texts;
    }

    @Override
    public String path() {
        return ImportsView.PATH + "/{id}";
    }

    @Override
    public Table<PreviewRow> table(Address address, LocalDate asOf, Locale language) {
        var id = TablePage.key(address);
        var run = imports.find(id).orElseThrow(NotFoundException::new);
        var chosen = address.word(OUTCOME, Outcome.class).orElse(null);
        var rows = imports.report(id).stream()
                .flatMap(report -> Arrays.stream(Outcome.values())
                        .filter(outcome -> chosen == null || chosen == outcome)
                        .flatMap(outcome -> report.rows(outcome).stream()))
                .toList();
        return of(run.title(), chosen, rows, language);
    }

    /** @param chosen the outcome that all lines have; null if they are of several */
    Table<PreviewRow> of(String title, @Nullable Outcome chosen, List<PreviewRow> rows, Locale language) {
        return Table.of(
                title,
                List.of(
                        TableColumn.count(LINE, title("line", language), PreviewRow::line),
                        TableColumn.text(
                                "OUTCOME",
                                texts.getTranslation("imports.runs.state", language),
                                row -> texts.getTranslation(Texts.key(row.outcome()), language)),
                        TableColumn.text(RECORD, title("record", language), PreviewRow::record),
                        TableColumn.text(
                                FIELD,
                                title(chosen == Outcome.REJECTED ? "column" : "field", language),
                                PreviewRow::field),
                        TableColumn.text(BEFORE, title("before", language), PreviewRow::before),
                        TableColumn.text(
                                AFTER,
                                title(chosen == Outcome.REJECTED ? "value" : "after", language),
                                PreviewRow::after),
                        TableColumn.text(REASON, title("reason", language), row -> reason(row, language))),
                new TableFilter(texts, language)
                        .by("imports.runs.state", chosen)
                        .facts(),
                rows,
                List::of);
    }

    private @Nullable String reason(PreviewRow row, Locale language) {
        return row.rejection() == null ? null : Reasons.text(row.rejection(), texts, language);
    }

    private String title(String word, Locale language) {
        return texts.getTranslation("imports.row." + word, language);
    }
}
