package org.toraga.revisions.ui;

import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Texts;
import org.toraga.exports.Table;
import org.toraga.exports.TableColumn;
import org.toraga.exports.TableFact;
import org.toraga.exports.TableRows;
import org.toraga.revisions.RevisionFilter;
import org.toraga.revisions.RevisionRow;
import org.toraga.revisions.RevisionService;

/** What was changed, for files: with all that the list tells of a change, and what leads to others. */
@Component
class HistoryTable {

    private final RevisionService history;
    private final HistoryTexts texts;
    private final Texts words;

    HistoryTable(RevisionService history, HistoryTexts texts, Texts words) {
        this.history = history;
        this.texts = texts;
        this.words = words;
    }

    /** @param facts what {@code filter} narrows the list to, in words */
    Table<RevisionRow> of(RevisionFilter filter, List<TableFact> facts, Locale language) {
        return new Table<>(
                words.getTranslation("revisions.title", language),
                columns(language),
                facts,
                () -> history.count(filter),
                TableRows.paged(Sort.unsorted(), page -> history.find(filter, page)),
                List::of);
    }

    List<TableColumn<RevisionRow>> columns(Locale language) {
        return List.of(
                TableColumn.year("NUMBER", title("number", language), row -> (int) row.id()),
                TableColumn.moment(
                        "WHEN",
                        title("when", language),
                        texts.zone().zone().getId(),
                        row -> texts.zone().local(row.at())),
                TableColumn.text("WHO", title("who", language), row -> texts.person(row.by(), language)),
                TableColumn.text(
                        "KIND", title("kind", language), row -> words.getTranslation(Texts.key(row.kind()), language)),
                TableColumn.text("CHANGE", title("change", language), row -> texts.change(row, language)),
                TableColumn.count("COUNT", title("count", language), RevisionRow::count),
                TableColumn.text("RECORD", title("record", language), row -> texts.kind(row.recordKind(), language)),
                TableColumn.text("KEY", title("key", language), RevisionRow::key),
                TableColumn.text("TITLE", title("title", language), RevisionRow::title),
                TableColumn.text("REASON", title("reason", language), RevisionRow::reason),
                TableColumn.text("SOURCE", title("source", language), RevisionRow::source),
                TableColumn.count("UNDOES", title("undoes", language), RevisionRow::undoes),
                TableColumn.count("UNDONE_BY", title("undoneBy", language), RevisionRow::undoneBy));
    }

    private String title(String column, Locale language) {
        return words.getTranslation("revisions.column." + column, language);
    }
}
