package org.toraga.chairmanships.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.toraga.base.Roles;
import org.toraga.chairmanships.PriorityDraft;
import org.toraga.chairmanships.PriorityListRow;
import org.toraga.chairmanships.PriorityService;
import org.toraga.organizations.OrganizationService;
import org.toraga.records.ui.RecordTools;
import org.toraga.records.ui.RecordsView;
import org.toraga.sources.ui.SourcePickers;

@Route("admin/priorities/:key?")
@Menu(title = "chairmanships.priority.records.title", order = 230)
@RolesAllowed(Roles.ADMIN)
class PriorityRecordsView extends RecordsView<PriorityDraft, PriorityListRow> {

    PriorityRecordsView(
            RecordTools tools,
            PriorityRecordsTable table,
            PriorityService priorities,
            OrganizationService organizations,
            SourcePickers sources) {
        super(
                tools,
                "chairmanships.priority.records.",
                priorities,
                table,
                () -> new PriorityForm(organizations, sources));
    }

    @Override
    protected String name(PriorityDraft draft) {
        return draft.code() + " · " + draft.title();
    }

    @Override
    protected String key(PriorityListRow row) {
        return row.key();
    }
}
