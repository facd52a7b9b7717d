package org.toraga.revisions.ui;

import com.vaadin.flow.router.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.Texts;
import org.toraga.exports.Table;
import org.toraga.exports.TableColumn;
import org.toraga.exports.TablePage;
import org.toraga.revisions.ObservationChange;
import org.toraga.revisions.RecordChange;
import org.toraga.revisions.RevisionDetails;
import org.toraga.revisions.RevisionService;

/** What one revision changed, for files: a row a field, before and after; of figures changed in bulk as many as the page shows. */
@Component
class RevisionTable implements TablePage {

    /** @param record kind of the record that the field belongs to */
    record Change(
            String record,
            String key,
            String field,
            @Nullable Object before,
            @Nullable Object after) {}

    private static final String FIGURES = "observations";

    private final RevisionService history;
    private final HistoryTexts texts;
    private final Texts words;

    RevisionTable(RevisionService history, HistoryTexts texts, Texts words) {
        this.history = history;
        this.texts = texts;
        this.words = words;
    }

    @Override
    public String path() {
        return HistoryView.PATH + "/{id}";
    }

    @Override
    public Table<Change> table(Address address, LocalDate asOf, Locale language) {
        var details = Optional.of(TablePage.key(address))
                .filter(key -> key.matches("\\d{1,15}"))
                .flatMap(key -> history.details(Long.parseLong(key)))
                .orElseThrow(NotFoundException::new);
        return Table.of(
                words.getTranslation(
                        "revisions.number", language, details.revision().id()),
                List.of(
                        TableColumn.text(
                                "RECORD",
                                title("column.record", language),
                                change -> texts.kind(change.record(), language)),
                        TableColumn.text("KEY", title("column.key", language), Change::key),
                        TableColumn.text(
                                "FIELD",
                                title("field", language),
                                change -> texts.field(change.record(), change.field(), language)),
                        TableColumn.text(
                                "BEFORE", title("before", language), change -> texts.value(change.before(), language)),
                        TableColumn.text(
                                "AFTER", title("after", language), change -> texts.value(change.after(), language))),
                List.of(),
                changes(details),
                List::of);
    }

    private static List<Change> changes(RevisionDetails details) {
        return Stream.concat(
                        details.changes().stream().flatMap(RevisionTable::changes),
                        details.figures().stream().map(RevisionTable::change))
                .toList();
    }

    private static Stream<Change> changes(RecordChange change) {
        return change.fields().stream()
                .map(field ->
                        new Change(change.recordKind(), change.key(), field.name(), field.before(), field.after()));
    }

    private static Change change(ObservationChange figure) {
        var key = figure.area() + "." + figure.indicator() + "." + figure.year();
        return new Change(FIGURES, key, "value", figure.before(), figure.after());
    }

    private String title(String key, Locale language) {
        return words.getTranslation("revisions." + key, language);
    }
}
