package org.toraga.memberships.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.toraga.base.Roles;
import org.toraga.countries.CountryNames;
import org.toraga.memberships.MembershipDraft;
import org.toraga.memberships.MembershipListRow;
import org.toraga.memberships.MembershipService;
import org.toraga.organizations.OrganizationService;
import org.toraga.records.ui.RecordTools;
import org.toraga.records.ui.RecordsView;
import org.toraga.sources.ui.SourcePickers;

@Route("admin/memberships/:key?")
@Menu(title = "memberships.admin.title", order = 210)
@RolesAllowed(Roles.ADMIN)
class MembershipRecordsView extends RecordsView<MembershipDraft, MembershipListRow> {

    private final transient CountryNames names;

    MembershipRecordsView(
            RecordTools tools,
            MembershipRecordsTable table,
            MembershipService memberships,
            OrganizationService organizations,
            CountryNames names,
            SourcePickers sources) {
        super(tools, "memberships.admin.", memberships, table, () -> new MembershipForm(organizations, names, sources));
        this.names = names;
    }

    @Override
    protected String name(MembershipDraft draft) {
        return draft.organization() + " · " + names.of(draft.country(), getLocale());
    }

    @Override
    protected String key(MembershipListRow row) {
        return row.key();
    }
}
