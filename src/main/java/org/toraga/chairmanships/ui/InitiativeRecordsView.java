package org.toraga.chairmanships.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.toraga.base.Roles;
import org.toraga.chairmanships.InitiativeDraft;
import org.toraga.chairmanships.InitiativeListRow;
import org.toraga.chairmanships.InitiativeService;
import org.toraga.organizations.OrganizationService;
import org.toraga.records.ui.RecordTools;
import org.toraga.records.ui.RecordsView;
import org.toraga.sources.ui.SourcePickers;

@Route("admin/initiatives/:key?")
@Menu(title = "chairmanships.initiative.records.title", order = 240)
@RolesAllowed(Roles.ADMIN)
class InitiativeRecordsView extends RecordsView<InitiativeDraft, InitiativeListRow> {

    InitiativeRecordsView(
            RecordTools tools,
            InitiativeRecordsTable table,
            InitiativeService initiatives,
            OrganizationService organizations,
            SourcePickers sources) {
        super(
                tools,
                "chairmanships.initiative.records.",
                initiatives,
                table,
                () -> new InitiativeForm(organizations, sources));
    }

    @Override
    protected String name(InitiativeDraft draft) {
        return draft.code() + " · " + draft.title();
    }

    @Override
    protected String key(InitiativeListRow row) {
        return row.key();
    }
}
