package org.toraga.memberships.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.toraga.base.Roles;
import org.toraga.base.ui.Texts;
import org.toraga.countries.CountryNames;
import org.toraga.memberships.MembershipDraft;
import org.toraga.memberships.MembershipListRow;
import org.toraga.memberships.MembershipService;
import org.toraga.organizations.OrganizationService;
import org.toraga.records.ui.RecordStore;
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
            MembershipService memberships,
            OrganizationService organizations,
            CountryNames names,
            SourcePickers sources) {
        super(
                tools,
                "memberships.admin.",
                new RecordStore<>(
                        memberships,
                        (words, page) -> memberships.find(words, locale(), page),
                        words -> memberships.count(words, locale())),
                () -> new MembershipForm(organizations, names, sources));
        this.names = names;
        linkColumn("country", "memberships.field.country", MembershipListRow::countryName);
        column(
                "organization",
                "memberships.field.organization",
                row -> row.organization().value());
        column("status", "memberships.field.status", row -> getTranslation(Texts.key(row.status())));
        dateColumn("since", "memberships.field.since", row -> row.since());
        dateColumn("end", "memberships.field.end", row -> row.end());
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
