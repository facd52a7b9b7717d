package org.toraga.profiles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.RecordText;
import org.toraga.base.ui.Texts;
import org.toraga.chairmanships.ChairmanshipService;
import org.toraga.chairmanships.Term;
import org.toraga.countries.CountryNames;
import org.toraga.countries.PlaceNames;
import org.toraga.countries.ui.CountryLink;
import org.toraga.events.EventRow;
import org.toraga.events.EventService;
import org.toraga.events.ui.EventLink;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.ui.OrganizationBadge;

/** What stands in the columns of the list of organizations on one day. */
class OrganizationCells {

    /** More than are ever planned at once. */
    private static final int NEXT_EVENTS = 500;

    private final Map<OrganizationCode, List<Term>> chairs;
    private final Map<OrganizationCode, EventRow> nextEvents = new HashMap<>();
    private final CountryNames names;
    private final Texts texts;
    private final Locale language;

    OrganizationCells(
            LocalDate asOf,
            ChairmanshipService chairmanships,
            EventService events,
            CountryNames names,
            Texts texts,
            Locale language) {
        this.chairs = chairmanships.on(asOf).stream().collect(Collectors.groupingBy(Term::organization));
        events.next(asOf, NEXT_EVENTS).forEach(event -> {
            if (event.organization() != null && !event.fromLaterSources()) {
                nextEvents.putIfAbsent(event.organization(), event);
            }
        });
        this.names = names;
        this.texts = texts;
        this.language = language;
    }

    Component badge(OrganizationRow row) {
        return new OrganizationBadge(row.code());
    }

    Component name(OrganizationRow row) {
        return new RecordText(row.name());
    }

    Component kind(OrganizationRow row) {
        return new Span(text(Texts.key(row.kind())));
    }

    Component seat(OrganizationRow row) {
        var country = row.headquartersCountry();
        if (row.headquartersCity() == null) {
            return Cells.quiet(text("profiles.seat.none"));
        }
        var city = new RecordText(PlaceNames.of(row.headquartersCity()));
        return country == null ? city : Cells.two(city, names.of(country, language));
    }

    @Nullable String seatText(OrganizationRow row) {
        var country = row.headquartersCountry();
        if (row.headquartersCity() == null) {
            return null;
        }
        var city = PlaceNames.of(row.headquartersCity()).in(language);
        return country == null ? city : city + ", " + names.of(country, language);
    }

    Component founded(OrganizationRow row) {
        return new Span(Formats.shortDate(row.founded(), language));
    }

    /** Everybody who is in the chair that day: sources may differ on it. */
    Component chair(OrganizationRow row) {
        var terms = chairs.getOrDefault(row.code(), List.of());
        if (terms.isEmpty()) {
            return Cells.quiet(text("profiles.chair.none"));
        }
        var all = new Div();
        all.addClassName("profile-chairs");
        terms.forEach(term -> all.add(chair(term)));
        return all;
    }

    @Nullable String chairText(OrganizationRow row) {
        var terms = chairs.getOrDefault(row.code(), List.of());
        return terms.isEmpty() ? null : terms.stream().map(this::chairText).collect(Collectors.joining("; "));
    }

    private String chairText(Term term) {
        var text = names.of(term.country(), language) + ", " + until(term);
        return term.confidence().isDoubtful() ? text + " (" + text("profiles.doubtful") + ")" : text;
    }

    private String until(Term term) {
        var end = term.span().end();
        return end == null
                ? text("profiles.chair.open")
                : text("profiles.chair.until", Formats.shortDate(end, language));
    }

    private Component chair(Term term) {
        var cell = Cells.two(new CountryLink(term.country(), names, language), until(term));
        if (term.confidence().isDoubtful()) {
            cell.add(Cells.doubt(text("profiles.doubtful"), term.note()));
        }
        return cell;
    }

    Component members(OrganizationRow row) {
        return count(row.members());
    }

    Component observers(OrganizationRow row) {
        return count(row.observers());
    }

    private Component count(int count) {
        return new Span(Formats.number(BigDecimal.valueOf(count), 0, language));
    }

    Component nextEvent(OrganizationRow row) {
        var event = nextEvents.get(row.code());
        return event == null
                ? Cells.quiet(text("profiles.event.none"))
                : Cells.two(
                        new EventLink(event), Formats.shortDate(event.dates().start(), language));
    }

    @Nullable String nextEventText(OrganizationRow row) {
        var event = nextEvents.get(row.code());
        return event == null
                ? null
                : event.title().in(language) + ", "
                        + Formats.shortDate(event.dates().start(), language);
    }

    Component population(OrganizationRow row) {
        return figure(
                row.population(),
                row.population() == null ? "" : Formats.brief(row.population(), language),
                row.population() == null ? "" : Formats.number(row.population(), 0, language),
                row.populationYear());
    }

    Component gdpShare(OrganizationRow row) {
        var share = row.gdpShare();
        return figure(
                share,
                share == null ? "" : Formats.percent(share, 1, language),
                share == null ? "" : Formats.percent(share, 4, language),
                row.gdpYear());
    }

    private Component figure(@Nullable BigDecimal value, String text, String full, @Nullable Integer year) {
        if (value == null || year == null) {
            return Cells.gap(text("profiles.figure.none"));
        }
        var figure = new Span(text);
        figure.getElement().setAttribute("title", full);
        return Cells.two(figure, Formats.year(year, language));
    }

    /** All of a line in one column, for a narrow screen. */
    Component card(OrganizationRow row) {
        var head = new Div(badge(row), kind(row));
        head.addClassName("profile-card-head");
        var card = new Div(
                head,
                name(row),
                Cells.labelled(text("profiles.column.chair"), chair(row)),
                Cells.labelled(text("profiles.column.members"), members(row)),
                Cells.labelled(text("profiles.column.nextEvent"), nextEvent(row)),
                Cells.labelled(text("profiles.column.population"), population(row)),
                Cells.labelled(text("profiles.column.gdpShare"), gdpShare(row)));
        card.addClassName("profile-card");
        return card;
    }

    private String text(String key, Object... facts) {
        return texts.getTranslation(key, language, facts);
    }
}
