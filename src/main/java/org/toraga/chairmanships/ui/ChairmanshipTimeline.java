package org.toraga.chairmanships.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.PanelLoader;
import org.toraga.base.ui.Timeline;
import org.toraga.base.ui.TimelineBar;
import org.toraga.base.ui.TimelineMark;
import org.toraga.base.ui.TimelineRow;
import org.toraga.chairmanships.ChairmanshipService;
import org.toraga.chairmanships.Term;
import org.toraga.countries.CountryNames;
import org.toraga.countries.HomeCountry;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.ui.OrganizationBadge;

/**
 * Who had the chair when: the home country's terms in the colour of the organization, those before and after in grey, doubtful
 * ones hatched, and a line at the day shown.
 */
public class ChairmanshipTimeline extends Div {

    private record Content(List<Term> terms, List<ChairmanshipMark> marks) {}

    private final CountryNames names;
    private final LocalDate asOf;

    private ChairmanshipTimeline(CountryNames names, LocalDate asOf) {
        this.names = names;
        this.asOf = asOf;
        addClassName("chairmanship-timeline");
    }

    /**
     * All organizations from the year before to the year after the day.
     *
     * @param marks finds what else is to be marked; runs in the background, and so must not touch components
     */
    public static ChairmanshipTimeline ofAll(
            ChairmanshipService chairmanships,
            CountryNames names,
            PanelLoader panels,
            LocalDate asOf,
            Callable<List<ChairmanshipMark>> marks) {
        var timeline = new ChairmanshipTimeline(names, asOf);
        var from = firstDayShown(asOf);
        var before = firstDayAfterShown(asOf);
        timeline.add(panels.load(
                () -> new Content(chairmanships.between(from, before), marks.call()),
                content -> timeline.show(content, from, before)));
        return timeline;
    }

    /** The first day of what {@link #ofAll} shows. */
    public static LocalDate firstDayShown(LocalDate asOf) {
        return asOf.minusYears(1).withDayOfYear(1);
    }

    /** The first day that {@link #ofAll} no longer shows. */
    public static LocalDate firstDayAfterShown(LocalDate asOf) {
        return asOf.plusYears(2).withDayOfYear(1);
    }

    /** All terms of one organization. */
    public static ChairmanshipTimeline of(
            ChairmanshipService chairmanships,
            CountryNames names,
            PanelLoader panels,
            OrganizationCode organization,
            LocalDate asOf,
            Callable<List<ChairmanshipMark>> marks) {
        var timeline = new ChairmanshipTimeline(names, asOf);
        timeline.add(panels.load(
                () -> new Content(chairmanships.of(organization), marks.call()),
                content -> timeline.show(content, first(content.terms(), asOf), last(content.terms(), asOf))));
        return timeline;
    }

    private static LocalDate first(List<Term> terms, LocalDate asOf) {
        return Stream.concat(
                        Stream.of(asOf), terms.stream().map(term -> start(term).earliest()))
                .min(LocalDate::compareTo)
                .orElse(asOf)
                .withDayOfYear(1);
    }

    private static LocalDate last(List<Term> terms, LocalDate asOf) {
        return Stream.concat(Stream.of(asOf), terms.stream().map(term -> latestKnown(term)))
                .max(LocalDate::compareTo)
                .orElse(asOf)
                .plusYears(1)
                .withDayOfYear(1);
    }

    private static LocalDate latestKnown(Term term) {
        var before = term.span().endsBefore();
        return before == null ? start(term).latest() : before.minusDays(1);
    }

    private Component show(Content content, LocalDate from, LocalDate before) {
        if (content.terms().isEmpty()) {
            return new EmptyState(
                    getTranslation("chairmanships.timeline.none"), getTranslation("chairmanships.timeline.none.do"));
        }
        Map<OrganizationCode, List<Term>> byOrganization = content.terms().stream()
                .collect(Collectors.groupingBy(Term::organization, LinkedHashMap::new, Collectors.toList()));
        var rows = byOrganization.entrySet().stream()
                .map(entry -> new TimelineRow(
                        new OrganizationBadge(entry.getKey()),
                        entry.getValue().stream().map(this::bar).toList(),
                        marks(content.marks(), entry.getKey())))
                .toList();
        return new Timeline(getTranslation("chairmanships.timeline"), from, before, asOf, rows);
    }

    private static List<TimelineMark> marks(List<ChairmanshipMark> marks, OrganizationCode organization) {
        return marks.stream()
                .filter(mark -> mark.organization().equals(organization))
                .map(ChairmanshipMark::mark)
                .toList();
    }

    private TimelineBar bar(Term term) {
        var country = names.of(term.country(), getLocale());
        return TimelineBar.of(
                country,
                description(term, country),
                term.span(),
                OrganizationBadge.path(term.organization()),
                OrganizationBadge.colour(term.organization()),
                !term.country().equals(HomeCountry.CODE),
                term.confidence().isDoubtful());
    }

    private String description(Term term, String country) {
        var from = Formats.date(start(term), getLocale());
        @Nullable PartialDate end = term.span().end();
        return end == null
                ? getTranslation(
                        "chairmanships.timeline.open",
                        country,
                        term.organization().value(),
                        from)
                : getTranslation(
                        "chairmanships.timeline.span",
                        country,
                        term.organization().value(),
                        from,
                        Formats.date(end, getLocale()));
    }

    private static PartialDate start(Term term) {
        return Objects.requireNonNull(term.span().start(), term.code());
    }
}
