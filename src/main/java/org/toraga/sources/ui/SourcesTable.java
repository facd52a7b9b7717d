package org.toraga.sources.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.GridSorting;
import org.toraga.base.ui.Texts;
import org.toraga.exports.Table;
import org.toraga.exports.TableColumn;
import org.toraga.exports.TableFilter;
import org.toraga.exports.TablePage;
import org.toraga.exports.TableRows;
import org.toraga.sources.SourceFilter;
import org.toraga.sources.SourceKind;
import org.toraga.sources.SourceListRow;
import org.toraga.sources.SourceService;
import org.toraga.sources.SourceSort;

/** The sources that an address asks for. */
@Component
class SourcesTable implements TablePage {

    private final SourceService sources;
    private final Texts texts;

    SourcesTable(SourceService sources, Texts texts) {
        this.sources = sources;
        this.texts = texts;
    }

    static SourceFilter filter(Address address) {
        return new SourceFilter(
                address.text("q").orElse(""),
                address.word("kind", SourceKind.class).orElse(null));
    }

    @Override
    public String path() {
        return "sources";
    }

    @Override
    public Table<SourceListRow> table(Address address, LocalDate asOf, Locale language) {
        var filter = filter(address);
        var words = new TableFilter(texts, language)
                .by("sources.filter.words", filter.words())
                .by("sources.field.kind", filter.kind());
        return new Table<>(
                texts.getTranslation("sources.title", language),
                columns(language),
                words.facts(),
                () -> sources.count(filter),
                TableRows.paged(GridSorting.of(address, SourceSort.class), page -> sources.find(filter, page)),
                List::of);
    }

    private List<TableColumn<SourceListRow>> columns(Locale language) {
        return List.of(
                TableColumn.text(SourceSort.TITLE.name(), title("title", language), SourceListRow::title),
                TableColumn.text(SourceSort.PUBLISHER.name(), title("publisher", language), SourceListRow::publisher),
                TableColumn.text(
                        SourceSort.KIND.name(),
                        title("kind", language),
                        row -> texts.getTranslation(Texts.key(row.kind()), language)),
                TableColumn.date(
                        SourceSort.PUBLISHED.name(), title("publishedOn", language), SourceListRow::publishedOn),
                TableColumn.<SourceListRow>text(
                                SourceSort.CODE.name(),
                                title("code", language),
                                row -> row.code().value())
                        .hiddenAtFirst(),
                TableColumn.text("LICENCE", title("licence", language), SourceListRow::licence)
                        .hiddenAtFirst(),
                TableColumn.count(
                        SourceSort.USES.name(),
                        texts.getTranslation("sources.uses.count", language),
                        SourceListRow::uses));
    }

    private String title(String field, Locale language) {
        return texts.getTranslation("sources.field." + field, language);
    }
}
