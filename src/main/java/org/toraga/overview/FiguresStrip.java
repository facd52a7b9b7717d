package org.toraga.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.toraga.base.Precision;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.PageLink;
import org.toraga.claims.Finding;
import org.toraga.events.EventRow;
import org.toraga.events.ui.EventLink;
import org.toraga.statistics.Aggregate;

/** The year in a few figures, each with what a reader must know of it beneath. */
class FiguresStrip extends DescriptionList {

    /** From this many days on, the time to an event is told in months. */
    private static final long LONG_WHILE = 60;

    FiguresStrip(OverviewFigures figures, LocalDate asOf) {
        addClassName("figures-strip");
        add(figure(
                getTranslation("overview.figure.chairmanships"),
                Integer.toString(figures.chairmanships()),
                getTranslation("overview.figure.chairmanships.doubtful", figures.doubtful())));
        add(figure(
                getTranslation("overview.figure.members"),
                Integer.toString(figures.memberStates()),
                getTranslation("overview.figure.members.note")));
        add(share("overview.figure.population", figures.populationShare()));
        add(share("overview.figure.gdp", figures.gdpShare()));
        add(figures.nextEvent()
                .map(event -> next(event, asOf))
                .orElseGet(() ->
                        figure(getTranslation("overview.figure.next"), "–", getTranslation("overview.next.none"))));
        add(claims(figures.claims()));
    }

    private Component claims(Map<Finding, Integer> claims) {
        return figure(
                getTranslation("overview.figure.claims"),
                new Span(String.valueOf(claims.getOrDefault(Finding.HOLDS, 0))),
                new PageLink(
                        getTranslation(
                                "overview.figure.claims.note",
                                claims.getOrDefault(Finding.DOES_NOT_HOLD, 0),
                                claims.getOrDefault(Finding.CANNOT_BE_CHECKED, 0)),
                        "claims"));
    }

    private Component share(String title, Optional<Aggregate> share) {
        var value = share.map(Aggregate::value);
        return figure(
                getTranslation(title),
                value.map(percent -> Formats.percent(percent, 1, getLocale())).orElse("–"),
                share.map(one -> getTranslation(
                                "overview.figure.coverage",
                                Integer.toString(one.year()),
                                one.coverage().with().size(),
                                one.coverage().total()))
                        .orElseGet(() -> getTranslation("overview.figure.none")));
    }

    private Component next(EventRow event, LocalDate asOf) {
        var name = new EventLink(event);
        return figure(getTranslation("overview.figure.next"), new Span(distance(event, asOf)), name);
    }

    /** How far off an event is, as exactly as its date is known. */
    private String distance(EventRow event, LocalDate asOf) {
        var start = event.dates().start();
        if (!start.earliest().isAfter(asOf)) {
            return start.precision() == Precision.DAY
                    ? getTranslation("overview.next.now")
                    : Formats.date(start, getLocale());
        }
        var days = ChronoUnit.DAYS.between(asOf, start.earliest());
        if (start.precision() == Precision.DAY && days < LONG_WHILE) {
            return getTranslation("overview.next.days", days);
        }
        return start.precision() == Precision.YEAR
                ? Formats.date(start, getLocale())
                : getTranslation(
                        "overview.next.months",
                        ChronoUnit.MONTHS.between(
                                asOf.withDayOfMonth(1), start.earliest().withDayOfMonth(1)));
    }

    private Component figure(String title, String value, String note) {
        return figure(title, new Span(value), new Span(note));
    }

    private Component figure(String title, Component value, Component note) {
        value.addClassName("figure-value");
        note.addClassName("figure-note");
        var group = new Div(new Term(title), new Description(value), new Description(note));
        group.addClassName("figure");
        return group;
    }
}
