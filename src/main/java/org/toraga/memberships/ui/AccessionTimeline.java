package org.toraga.memberships.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.base.Precision;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.Timeline;
import org.toraga.base.ui.TimelineBar;
import org.toraga.base.ui.TimelineMark;
import org.toraga.base.ui.TimelineRow;
import org.toraga.countries.CountryNames;
import org.toraga.memberships.MembershipStatus;
import org.toraga.memberships.StandingChange;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.ui.OrganizationBadge;
import org.toraga.sources.SourceCode;
import org.toraga.sources.ui.SourceLink;

/** Accessions, departures and changes of standing over the years, one organization a row; each mark leads to its source. */
class AccessionTimeline extends Div {

    /** Those who did the same thing on the same date by the same source share a mark. */
    private record Occasion(
            PartialDate on,
            StandingChange.Kind kind,
            OrganizationCode organization,
            @Nullable MembershipStatus now,
            @Nullable MembershipStatus before,
            SourceCode source) {

        static Occasion of(StandingChange change) {
            var joins = change.kind() == StandingChange.Kind.CHANGED || change.kind() == StandingChange.Kind.JOINED;
            return new Occasion(
                    change.on(),
                    joins ? StandingChange.Kind.JOINED : change.kind(),
                    change.organization(),
                    change.now(),
                    joins ? null : change.before(),
                    change.source());
        }
    }

    private final CountryNames names;

    /**
     * @param organizations in the order of their rows
     * @param changes one or more, the earliest first; those without a first day have no place here
     */
    AccessionTimeline(
            List<OrganizationCode> organizations, List<StandingChange> changes, CountryNames names, LocalDate asOf) {
        this.names = names;
        addClassName("accession-timeline");
        var dated = changes.stream()
                .filter(change -> change.kind() != StandingChange.Kind.KNOWN_BY)
                .toList();
        var rows = organizations.stream()
                .map(organization -> row(organization, dated))
                .toList();
        var days = dated.stream().map(change -> change.on().earliest()).toList();
        var first =
                days.stream().min(LocalDate::compareTo).filter(asOf::isAfter).orElse(asOf);
        var last =
                days.stream().max(LocalDate::compareTo).filter(asOf::isBefore).orElse(asOf);
        Component timeline = new Timeline(
                getTranslation("memberships.history.timeline"),
                first.withDayOfYear(1),
                last.plusYears(1).withDayOfYear(1),
                asOf,
                rows);
        add(timeline);
    }

    /** What is known to the day is a point; the rest are bars, which lie below one another where they meet. */
    private TimelineRow row(OrganizationCode organization, List<StandingChange> changes) {
        Map<Occasion, List<StandingChange>> occasions = changes.stream()
                .filter(change -> change.organization().equals(organization))
                .collect(Collectors.groupingBy(Occasion::of, LinkedHashMap::new, Collectors.toList()));
        var bars = new ArrayList<TimelineBar>();
        var marks = new ArrayList<TimelineMark>();
        occasions.forEach((occasion, of) -> {
            if (occasion.on().precision() == Precision.DAY) {
                marks.add(mark(occasion, of));
            } else {
                bars.add(bar(occasion, of));
            }
        });
        return new TimelineRow(new OrganizationBadge(organization), bars, marks);
    }

    private TimelineMark mark(Occasion occasion, List<StandingChange> changes) {
        return TimelineMark.of(
                describe(occasion, changes),
                occasion.on(),
                SourceLink.path(occasion.source()),
                OrganizationBadge.colour(occasion.organization()));
    }

    private TimelineBar bar(Occasion occasion, List<StandingChange> changes) {
        return new TimelineBar(
                String.valueOf(changes.size()),
                describe(occasion, changes),
                occasion.on().earliest(),
                occasion.on().firstDayAfter(),
                SourceLink.path(occasion.source()),
                OrganizationBadge.colour(occasion.organization()),
                false,
                changes.stream().anyMatch(change -> change.confidence().isDoubtful()),
                false,
                false);
    }

    private String describe(Occasion occasion, List<StandingChange> changes) {
        var language = getLocale();
        var states = changes.stream()
                .map(change -> names.of(change.country(), language))
                .collect(Collectors.joining(", "));
        return getTranslation(
                "memberships.history." + word(occasion),
                Formats.date(occasion.on(), language),
                occasion.organization().value(),
                states);
    }

    private static String word(Occasion occasion) {
        var now = occasion.now();
        return occasion.kind() == StandingChange.Kind.JOINED && now != null
                ? now.name()
                : occasion.kind().name();
    }
}
