package org.toraga.briefings.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.toraga.base.PartialDate;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.DeskZone;
import org.toraga.base.ui.Texts;
import org.toraga.briefings.BriefingService;
import org.toraga.briefings.PackRow;
import org.toraga.exports.ExportFilter;
import org.toraga.exports.ExportHistory;
import org.toraga.exports.ExportRow;
import org.toraga.exports.Table;
import org.toraga.exports.TableColumn;
import org.toraga.exports.TableFilter;
import org.toraga.exports.TablePage;
import org.toraga.exports.TableRows;

/** What left the desk, as far as an address asks for it and the reader may see it. */
@Component
class ExportsTable implements TablePage {

    static final String WHAT = "WHAT";
    static final String NUMBER = "NUMBER";
    static final String KIND = "KIND";
    static final String FORMAT = "FORMAT";
    static final String AS_OF = "AS_OF";
    static final String PERSON = "PERSON";
    static final String AT = "AT";

    private final ExportHistory exports;
    private final DeskZone zone;
    private final Texts texts;

    ExportsTable(ExportHistory exports, DeskZone zone, Texts texts) {
        this.exports = exports;
        this.zone = zone;
        this.texts = texts;
    }

    static ExportFilter filter(Address address) {
        return new ExportFilter(
                address.text("q").orElse(""),
                address.text("kind").orElse(null),
                address.text("by").orElse(null));
    }

    @Override
    public String path() {
        return PackRow.LIST;
    }

    @Override
    public Table<ExportRow> table(Address address, LocalDate asOf, Locale language) {
        var filter = filter(address);
        return new Table<>(
                title("title", language),
                columns(language),
                new TableFilter(texts, language)
                        .by("briefings.exports.words", filter.words())
                        .by("briefings.exports.kind", filter.kind() == null ? null : kind(filter.kind(), language))
                        .by("briefings.exports.person", filter.by())
                        .facts(),
                () -> exports.count(filter),
                TableRows.paged(Sort.unsorted(), page -> exports.find(filter, page)),
                List::of);
    }

    private List<TableColumn<ExportRow>> columns(Locale language) {
        return List.of(
                TableColumn.text(WHAT, title("what", language), ExportRow::title),
                TableColumn.text(WHAT + ":ADDRESS", title("address", language), ExportRow::address),
                TableColumn.text(
                        NUMBER, texts.getTranslation("briefings.pack.number", language), ExportsTable::packNumber),
                TableColumn.text(KIND, title("kind", language), row -> kind(row.kind(), language)),
                TableColumn.text(FORMAT, title("format", language), ExportRow::format),
                TableColumn.date(AS_OF, title("asOf", language), row -> PartialDate.of(row.asOf())),
                TableColumn.text(PERSON, title("person", language), ExportRow::by),
                TableColumn.moment(AT, title("at", language), zone.zone().getId(), row -> zone.local(row.at())));
    }

    /** What was exported, in a word. */
    String kind(String word, Locale language) {
        return texts.find("briefings.exported." + word, language).orElse(word);
    }

    private static String packNumber(ExportRow row) {
        return row.kind().equals(BriefingService.EXPORT_KIND)
                ? row.address().substring(row.address().indexOf('/') + 1)
                : "";
    }

    private String title(String word, Locale language) {
        return texts.getTranslation("briefings.exports." + word, language);
    }
}
