package org.toraga.claims.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.toraga.base.Roles;
import org.toraga.claims.ClaimDraft;
import org.toraga.claims.ClaimRecordService;
import org.toraga.claims.ClaimRow;
import org.toraga.records.ui.RecordTools;
import org.toraga.records.ui.RecordsView;

@Route("admin/claims/:key?")
@Menu(title = "claims.records.title", order = 265)
@RolesAllowed(Roles.ADMIN)
class ClaimRecordsView extends RecordsView<ClaimDraft, ClaimRow> {

    ClaimRecordsView(
            RecordTools tools, ClaimRecordsTable table, ClaimRecordService claims, ClaimForm.Services services) {
        super(tools, "claims.records.", claims, table, () -> new ClaimForm(services));
        column("SUMMARY").setFlexGrow(3);
    }

    @Override
    protected String name(ClaimDraft draft) {
        return draft.code();
    }

    @Override
    protected String key(ClaimRow row) {
        return row.code();
    }
}
