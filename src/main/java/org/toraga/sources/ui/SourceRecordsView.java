package org.toraga.sources.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.toraga.base.Roles;
import org.toraga.records.ui.RecordTools;
import org.toraga.records.ui.RecordsView;
import org.toraga.sources.SourceDraft;
import org.toraga.sources.SourceListRow;
import org.toraga.sources.SourceService;

@Route("admin/sources/:key?")
@Menu(title = "sources.records.title", order = 270, icon = "sources")
@RolesAllowed(Roles.ADMIN)
class SourceRecordsView extends RecordsView<SourceDraft, SourceListRow> {

    SourceRecordsView(RecordTools tools, SourceRecordsTable table, SourceService sources) {
        super(tools, "sources.records.", sources, table, () -> new SourceForm());
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
