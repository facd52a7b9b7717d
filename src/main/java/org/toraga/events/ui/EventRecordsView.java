package org.toraga.events.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.toraga.base.Roles;
import org.toraga.base.ui.Texts;
import org.toraga.countries.CountryNames;
import org.toraga.events.EventDraft;
import org.toraga.events.EventListRow;
import org.toraga.events.EventService;
import org.toraga.organizations.OrganizationService;
import org.toraga.records.ui.RecordStore;
import org.toraga.records.ui.RecordTools;
import org.toraga.records.ui.RecordsView;
import org.toraga.sources.ui.SourcePickers;

@Route("admin/events/:key?")
@Menu(title = "events.records.title", order = 250)
@RolesAllowed(Roles.ADMIN)
class EventRecordsView extends RecordsView<EventDraft, EventListRow> {

    EventRecordsView(
            RecordTools tools,
            EventService events,
            OrganizationService organizations,
            CountryNames names,
            SourcePickers sources) {
        super(
                tools,
                "events.records.",
                new RecordStore<>(events, events::find, events::count),
                () -> new EventForm(organizations, names, sources));
        linkColumn("code", "events.field.code", EventListRow::code);
        column("title", "events.field.title", EventListRow::title);
        dateColumn("start", "events.field.start", row -> row.dates().start());
        column("status", "events.field.status", row -> getTranslation(Texts.key(row.status())));
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
