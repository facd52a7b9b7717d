package org.toraga.claims.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.toraga.base.Roles;
import org.toraga.claims.StatementDraft;
import org.toraga.claims.StatementRow;
import org.toraga.claims.StatementService;
import org.toraga.organizations.OrganizationService;
import org.toraga.records.ui.RecordTools;
import org.toraga.records.ui.RecordsView;
import org.toraga.sources.ui.SourcePickers;

@Route("admin/statements/:key?")
@Menu(title = "claims.statement.records.title", order = 260)
@RolesAllowed(Roles.ADMIN)
class StatementRecordsView extends RecordsView<StatementDraft, StatementRow> {

    StatementRecordsView(
            RecordTools tools,
            StatementRecordsTable table,
            StatementService statements,
            OrganizationService organizations,
            SourcePickers sources) {
        super(tools, "claims.statement.records.", statements, table, () -> new StatementForm(organizations, sources));
    }

    @Override
    protected String name(StatementDraft draft) {
        return draft.code() + " · " + draft.speaker();
    }

    @Override
    protected String key(StatementRow row) {
        return row.code();
    }
}
