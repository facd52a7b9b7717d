package org.toraga.sources.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.toraga.base.Roles;
import org.toraga.base.ui.Texts;
import org.toraga.records.ui.RecordStore;
import org.toraga.records.ui.RecordTools;
import org.toraga.records.ui.RecordsView;
import org.toraga.sources.SourceDraft;
import org.toraga.sources.SourceFilter;
import org.toraga.sources.SourceListRow;
import org.toraga.sources.SourceService;

@Route("admin/sources/:key?")
@Menu(title = "sources.records.title", order = 270, icon = "sources")
@RolesAllowed(Roles.ADMIN)
class SourceRecordsView extends RecordsView<SourceDraft, SourceListRow> {

    SourceRecordsView(RecordTools tools, SourceService sources) {
        super(
                tools,
                "sources.records.",
                new RecordStore<>(
                        sources,
                        (words, page) -> sources.find(SourceFilter.words(words), page),
                        words -> sources.count(SourceFilter.words(words))),
                () -> new SourceForm());
        linkColumn("code", "sources.field.code", row -> row.code().value());
        column("title", "sources.field.title", SourceListRow::title);
        column("kind", "sources.field.kind", row -> getTranslation(Texts.key(row.kind())));
        dateColumn("published", "sources.field.publishedOn", SourceListRow::publishedOn);
    }

    @Override
    protected String name(SourceDraft draft) {
        return draft.code() + " · " + draft.title();
    }

    @Override
    protected String key(SourceListRow row) {
        return row.code().value();
    }
}
