package org.toraga.organizations.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.toraga.base.Roles;
import org.toraga.countries.CountryNames;
import org.toraga.organizations.OrganizationDraft;
import org.toraga.organizations.OrganizationListRow;
import org.toraga.organizations.OrganizationService;
import org.toraga.records.ui.RecordTools;
import org.toraga.records.ui.RecordsView;
import org.toraga.sources.ui.SourcePickers;

@Route("admin/organizations/:key?")
@Menu(title = "organizations.records.title", order = 200, icon = "organization")
@RolesAllowed(Roles.ADMIN)
class OrganizationRecordsView extends RecordsView<OrganizationDraft, OrganizationListRow> {

    OrganizationRecordsView(
            RecordTools tools,
            OrganizationRecordsTable table,
            OrganizationService organizations,
            CountryNames names,
            SourcePickers sources) {
        super(tools, "organizations.records.", organizations, table, () -> new OrganizationForm(names, sources));
    }

    @Override
    protected String name(OrganizationDraft draft) {
        return draft.code() + " · " + draft.name();
    }

    @Override
    protected String key(OrganizationListRow row) {
        return row.code().value();
    }
}
