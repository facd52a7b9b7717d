package org.toraga.events.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.toraga.base.Roles;
import org.toraga.countries.CountryNames;
import org.toraga.events.EventDraft;
import org.toraga.events.EventListRow;
import org.toraga.events.EventService;
import org.toraga.organizations.OrganizationService;
import org.toraga.records.ui.RecordTools;
import org.toraga.records.ui.RecordsView;
import org.toraga.sources.ui.SourcePickers;

@Route("admin/events/:key?")
@Menu(title = "events.records.title", order = 250)
@RolesAllowed(Roles.ADMIN)
class EventRecordsView extends RecordsView<EventDraft, EventListRow> {

    EventRecordsView(
            RecordTools tools,
            EventRecordsTable table,
            EventService events,
            OrganizationService organizations,
            CountryNames names,
            SourcePickers sources) {
        super(tools, "events.records.", events, table, () -> new EventForm(organizations, names, sources));
    }

    @Override
    protected String name(EventDraft draft) {
        return draft.code() + " · " + draft.title();
    }

    @Override
    protected String key(EventListRow row) {
        return row.code();
    }
}
