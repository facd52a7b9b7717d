package org.toraga.sources.ui;

import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.Texts;
import org.toraga.exports.TableColumn;
import org.toraga.records.ui.RecordsTable;
import org.toraga.sources.SourceFilter;
import org.toraga.sources.SourceListRow;
import org.toraga.sources.SourceService;

/** The working list of sources. */
@Component
class SourceRecordsTable extends RecordsTable<SourceListRow> {

    private final SourceService sources;

    SourceRecordsTable(SourceService sources, Texts texts) {
        super("sources", "sources.records.title", "sources.field.", texts);
        this.sources = sources;
    }

    @Override
    protected List<TableColumn<SourceListRow>> columns(Locale language) {
        return List.of(
                text("CODE", "code", language, row -> row.code().value()),
                text("TITLE", "title", language, SourceListRow::title),
                word("KIND", "kind", language, SourceListRow::kind),
                date("PUBLISHED", "publishedOn", language, SourceListRow::publishedOn));
    }

    @Override
    protected List<SourceListRow> find(Address narrowed, Locale language, Pageable page) {
        return sources.find(SourceFilter.words(words(narrowed)), page);
    }

    @Override
    protected int count(Address narrowed, Locale language) {
        return sources.count(SourceFilter.words(words(narrowed)));
    }
}
