package org.toraga.chairmanships.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.toraga.base.Roles;
import org.toraga.chairmanships.ChairmanshipDraft;
import org.toraga.chairmanships.ChairmanshipListRow;
import org.toraga.chairmanships.ChairmanshipService;
import org.toraga.countries.CountryNames;
import org.toraga.organizations.OrganizationService;
import org.toraga.records.ui.RecordTools;
import org.toraga.records.ui.RecordsView;
import org.toraga.sources.ui.SourcePickers;

@Route("admin/chairmanships/:key?")
@Menu(title = "chairmanships.admin.title", order = 220)
@RolesAllowed(Roles.ADMIN)
class ChairmanshipRecordsView extends RecordsView<ChairmanshipDraft, ChairmanshipListRow> {

    ChairmanshipRecordsView(
            RecordTools tools,
            ChairmanshipRecordsTable table,
            ChairmanshipService chairmanships,
            OrganizationService organizations,
            CountryNames names,
            SourcePickers sources) {
        super(
                tools,
                "chairmanships.admin.",
                chairmanships,
                table,
                () -> new ChairmanshipForm(organizations, names, sources));
    }

    @Override
    protected String name(ChairmanshipDraft draft) {
        return draft.code();
    }

    @Override
    protected String key(ChairmanshipListRow row) {
        return row.key();
    }
}
