package org.toraga.claims.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.toraga.base.Roles;
import org.toraga.claims.StatementDraft;
import org.toraga.claims.StatementRow;
import org.toraga.claims.StatementService;
import org.toraga.organizations.OrganizationService;
import org.toraga.records.ui.RecordStore;
import org.toraga.records.ui.RecordTools;
import org.toraga.records.ui.RecordsView;
import org.toraga.sources.ui.SourcePickers;

@Route("admin/statements/:key?")
@Menu(title = "claims.statement.records.title", order = 260)
@RolesAllowed(Roles.ADMIN)
class StatementRecordsView extends RecordsView<StatementDraft, StatementRow> {

    StatementRecordsView(
            RecordTools tools, StatementService statements, OrganizationService organizations, SourcePickers sources) {
        super(
                tools,
                "claims.statement.records.",
                new RecordStore<>(statements, statements::find, statements::count),
                () -> new StatementForm(organizations, sources));
        linkColumn("code", "claims.statement.field.code", StatementRow::code);
        column("speaker", "claims.statement.field.speaker", StatementRow::speaker);
        dateColumn("madeOn", "claims.statement.field.madeOn", row -> row.madeOn());
        column("occasion", "claims.statement.field.occasion", StatementRow::occasion);
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
