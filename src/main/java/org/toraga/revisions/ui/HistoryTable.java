package org.toraga.revisions.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.Texts;
import org.toraga.exports.Table;
import org.toraga.exports.TableColumn;
import org.toraga.exports.TableFact;
import org.toraga.exports.TableFilter;
import org.toraga.exports.TablePage;
import org.toraga.exports.TableRows;
import org.toraga.revisions.RecordKinds;
import org.toraga.revisions.RevisionFilter;
import org.toraga.revisions.RevisionKind;
import org.toraga.revisions.RevisionRow;
import org.toraga.revisions.RevisionService;

/** What was changed, for files: with all that the list tells of a change, and what leads to others. */
@Component
class HistoryTable implements TablePage {

    private final RevisionService history;
    private final RecordKinds kinds;
    private final HistoryTexts texts;
    private final Texts words;

    HistoryTable(RevisionService history, RecordKinds kinds, HistoryTexts texts, Texts words) {
        this.kinds = kinds;
        this.history = history;
        this.texts = texts;
        this.words = words;
    }

    @Override
    public String path() {
        return HistoryView.PATH;
    }

    RevisionFilter filter(Address address) {
        return new RevisionFilter(
                address.text(HistoryFilter.BY)
                        .filter(history.people()::contains)
                        .orElse(null),
                address.text(HistoryFilter.RECORD)
                        .filter(name -> kinds.find(name).isPresent())
                        .orElse(null),
                address.text(HistoryFilter.KEY).orElse(null),
                address.word(HistoryFilter.KIND, RevisionKind.class).orElse(null),
                day(address, HistoryFilter.FROM).map(texts.zone()::start).orElse(null),
                day(address, HistoryFilter.TO)
                        .map(day -> texts.zone().start(day.plusDays(1)))
                        .orElse(null));
    }

    private static Optional<LocalDate> day(Address address, String parameter) {
        return address.text(parameter).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1900 && day.getYear() < 3000);
            } catch (DateTimeException unreadable) {
                return Optional.empty();
            }
        });
    }

    @Override
    public Table<RevisionRow> table(Address address, LocalDate asOf, Locale language) {
        var filter = filter(address);
        return new Table<>(
                words.getTranslation("revisions.title", language),
                columns(language),
                narrowedTo(filter, language),
                () -> history.count(filter),
                TableRows.paged(Sort.unsorted(), page -> history.find(filter, page)),
                List::of);
    }

    private List<TableFact> narrowedTo(RevisionFilter filter, Locale language) {
        return new TableFilter(words, language)
                .by("revisions.filter.by", filter.by() == null ? null : texts.person(filter.by(), language))
                .by(
                        "revisions.filter.record",
                        filter.recordKind() == null ? null : texts.kind(filter.recordKind(), language))
                .by("revisions.filter.key", filter.key())
                .by("revisions.filter.kind", filter.kind())
                .by("revisions.filter.from", texts.value(texts.firstDay(filter), language))
                .by("revisions.filter.to", texts.value(texts.lastDay(filter), language))
                .facts();
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
