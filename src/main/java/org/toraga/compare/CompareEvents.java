package org.toraga.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.PageLink;
import org.toraga.base.ui.Texts;
import org.toraga.base.ui.Timeline;
import org.toraga.base.ui.TimelineBar;
import org.toraga.base.ui.TimelineMark;
import org.toraga.base.ui.TimelineRow;
import org.toraga.chairmanships.Term;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.countries.HomeCountry;
import org.toraga.countries.ui.CountryLink;
import org.toraga.events.EventFilter;
import org.toraga.events.EventRow;
import org.toraga.events.ui.EventLink;
import org.toraga.events.ui.NextEvents;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.ui.OrganizationBadge;

/** The chair and the events of each, on one line of time from the year before to the year after; and what comes next. */
class CompareEvents extends Div {

    private static final int NEXT = 4;

    /**
     * One row.
     *
     * @param organization absent where the row is about a state
     * @param terms in the organization's chair, or held by the state
     * @param events of the organization, or hosted by the state
     * @param next those still to come, the nearest first
     */
    record One(
            @Nullable OrganizationCode organization,
            @Nullable CountryCode state,
            List<Term> terms,
            List<EventRow> events,
            List<EventRow> next) {}

    private final transient CountryNames names;

    CompareEvents(List<One> all, CountryNames names, LocalDate asOf) {
        this.names = names;
        var rows = all.stream()
                .map(one -> new TimelineRow(
                        label(one, true),
                        one.terms().stream().map(term -> bar(one, term)).toList(),
                        one.events().stream().map(this::mark).toList()))
                .toList();
        var columns = new Div();
        columns.addClassName("compare-columns");
        all.forEach(one -> columns.add(column(one)));
        add(new Timeline(getTranslation("compare.events.timeline"), first(asOf), end(asOf), asOf, rows), columns);
    }

    static List<One> read(Comparison comparison, LocalDate asOf, CompareServices services) {
        var terms = services.chairmanships().between(first(asOf), end(asOf));
        if (comparison.isOfStates()) {
            return comparison.states().stream()
                    .map(state -> read(
                            null,
                            state,
                            terms.stream()
                                    .filter(term -> term.country().equals(state))
                                    .toList(),
                            EventFilter.in(state),
                            asOf,
                            services))
                    .toList();
        }
        return comparison.organizations().stream()
                .map(organization -> read(
                        organization,
                        null,
                        terms.stream()
                                .filter(term -> term.organization().equals(organization))
                                .toList(),
                        EventFilter.of(organization),
                        asOf,
                        services))
                .toList();
    }

    private static One read(
            @Nullable OrganizationCode organization,
            @Nullable CountryCode state,
            List<Term> terms,
            EventFilter whose,
            LocalDate asOf,
            CompareServices services) {
        var events = services.events();
        return new One(
                organization,
                state,
                terms,
                events.find(whose.within(first(asOf), end(asOf)), asOf, Pageable.unpaged()),
                NextEvent.all(whose, asOf, events).stream().limit(NEXT).toList());
    }

    private static LocalDate first(LocalDate asOf) {
        return asOf.minusYears(1).withDayOfYear(1);
    }

    private static LocalDate end(LocalDate asOf) {
        return asOf.plusYears(2).withDayOfYear(1);
    }

    private Component label(One one, boolean isLink) {
        var organization = one.organization();
        var state = one.state();
        if (organization != null) {
            return isLink ? new OrganizationBadge(organization) : OrganizationBadge.text(organization);
        }
        if (state == null) {
            return new Span();
        }
        return isLink ? new CountryLink(state, names, getLocale()) : new Span(names.of(state, getLocale()));
    }

    private Section column(One one) {
        var column = new Section(new H3(label(one, false)), new NextEvents(one.next(), names));
        column.addClassName("compare-column");
        var organization = one.organization();
        var state = one.state();
        if (organization != null) {
            column.add(all(OrganizationBadge.path(organization) + "?tab=events"));
        } else if (state != null) {
            column.add(all(CountryLink.path(state)));
        }
        return column;
    }

    private Component all(String path) {
        return new PageLink(getTranslation("compare.events.all"), path);
    }

    private TimelineBar bar(One one, Term term) {
        var country = names.of(term.country(), getLocale());
        var start = term.span().start();
        var end = term.span().end();
        var from = start == null ? "" : Formats.date(start, getLocale());
        var organization = term.organization().value();
        return TimelineBar.of(
                one.organization() == null ? organization : country,
                end == null
                        ? getTranslation("compare.events.termOpen", country, organization, from)
                        : getTranslation(
                                "compare.events.term", country, organization, from, Formats.date(end, getLocale())),
                term.span(),
                OrganizationBadge.path(term.organization()),
                OrganizationBadge.colour(term.organization()),
                one.organization() != null && !term.country().equals(HomeCountry.CODE),
                term.confidence().isDoubtful());
    }

    private TimelineMark mark(EventRow event) {
        var organization = event.organization();
        return new TimelineMark(
                getTranslation(
                        "compare.events.mark",
                        event.title().in(getLocale()),
                        Formats.date(event.dates().start(), getLocale()),
                        getTranslation(Texts.key(event.status()))),
                event.dates().start().earliest(),
                event.dates().endsBefore(),
                EventLink.path(event.code()),
                organization == null ? null : OrganizationBadge.colour(organization));
    }
}
