package org.toraga.events.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.toraga.base.Roles;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.Texts;
import org.toraga.base.ui.ViewHeader;
import org.toraga.base.ui.WindowWidth;
import org.toraga.countries.CountryNames;
import org.toraga.events.EventFilter;
import org.toraga.events.EventRow;
import org.toraga.events.EventService;
import org.toraga.exports.Table;
import org.toraga.exports.ui.GridExports;
import org.toraga.revisions.ui.LiveChanges;

/** All events under one filter, as lines, in the year, in the month, and along the line of time. */
@Route("summits")
@Menu(title = "events.title", order = 30, icon = "calendar")
@RolesAllowed(Roles.VIEWER)
class SummitsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** Up to this width, in pixels, columns do not fit. */
    private static final int NARROW = 699;

    private final EventService events;
    private final CountryNames names;
    private final transient EventsTable tables;
    private final SummitsFilterBar filter;
    private final Nav lenses = new Nav();
    private final Map<Lens, AddressLink> links = new EnumMap<>(Lens.class);
    private final Paragraph count = new Paragraph();
    private final Div content = new Div();
    private @Nullable EventGrid grid;
    private @Nullable SummitsAddress state;
    private boolean narrow;

    SummitsView(
            EventService events,
            CountryNames names,
            EventsTable tables,
            GridExports exports,
            LiveChanges live,
            List<SummitsAction> actions) {
        this.events = events;
        this.names = names;
        this.tables = tables;
        addClassName("summits");
        filter = new SummitsFilterBar(events.organizations());
        lenses.addClassName("event-lenses");
        lenses.getElement().setAttribute("aria-label", getTranslation("events.lenses"));
        for (var lens : Lens.values()) {
            links.put(lens, new AddressLink(getTranslation(Texts.key(lens)), Address.none()));
        }
        links.values().forEach(lenses::add);
        count.addClassName("event-count");
        count.getElement().setAttribute("role", "status");
        content.addClassName("event-lens");
        var bar = new Div(lenses, count);
        bar.addClassName("event-lens-bar");
        exports.addTo(bar, this::table);
        var buttons = actions.stream()
                .map(action -> action.button(() -> state == null ? EventFilter.NONE : state.filter()))
                .toArray(Component[]::new);
        add(
                new ViewHeader(getTranslation("events.title"), getTranslation("events.lead"), buttons),
                filter,
                bar,
                content);
        WindowWidth.follow(this, NARROW, this::adapt);
        live.watch(this, changed -> {
            if (changed.keysByKind().containsKey(events.name())) {
                follow();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = SummitsAddress.read(Address.of(event), AsOf.current());
        refresh(state);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("events.title");
    }

    /** The events that every lens shows, with the columns of the list if that is what is shown. */
    private Table<EventRow> table() {
        var shown = state == null ? SummitsAddress.read(Address.none(), AsOf.current()) : state;
        var table = tables.table(shown.address(), shown.asOf(), getLocale());
        return grid == null ? table : table.with(grid.columns());
    }

    private void adapt(boolean toNarrow) {
        if (narrow != toNarrow) {
            narrow = toNarrow;
            if (state != null) {
                refresh(state);
            }
        }
    }

    /** Somebody changed events: a grid that is shown keeps its place. */
    private void follow() {
        if (state == null) {
            return;
        }
        if (grid != null && grid.isAttached()) {
            grid.show(state);
        } else {
            refresh(state);
        }
    }

    private void refresh(SummitsAddress shown) {
        filter.show(shown);
        links.forEach((lens, link) -> lead(link, lens, shown));
        var found = events.count(shown.filter(), shown.asOf());
        count.setText(getTranslation("events.count", found, Formats.date(shown.asOf(), getLocale())));
        replace(found == 0 ? new NoEvents(shown, events) : createLens(shown));
    }

    /** What is there already stays, and with it the focus of whoever sorts by keyboard. */
    private void replace(Component lens) {
        if (lens.getParent().isEmpty()) {
            content.removeAll();
            content.add(lens);
        }
    }

    private static void lead(AddressLink link, Lens lens, SummitsAddress shown) {
        link.setHref(shown.address()
                .with(SummitsAddress.LENS, lens == Lens.GRID ? null : Address.text(lens))
                .href());
        if (lens == shown.lens()) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    private Component createLens(SummitsAddress shown) {
        return switch (shown.lens()) {
            case GRID -> narrow ? new EventCards(events, names, shown) : showGrid(shown);
            case PLANNER -> new YearPlanner(events, shown);
            case MONTH -> new MonthCalendar(events, shown);
            case TIMELINE -> new EventTimeline(events, shown);
        };
    }

    private EventGrid showGrid(SummitsAddress shown) {
        if (grid == null) {
            grid = new EventGrid(events, names, tables, shown);
        }
        grid.show(shown);
        return grid;
    }
}
