package org.toraga.events.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.toraga.base.Precision;
import org.toraga.base.ui.Texts;
import org.toraga.base.ui.Timeline;
import org.toraga.base.ui.TimelineBar;
import org.toraga.base.ui.TimelineMark;
import org.toraga.base.ui.TimelineRow;
import org.toraga.events.EventRow;
import org.toraga.events.EventService;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.ui.OrganizationBadge;

/** The events along the line of time, one row for each organization and one for those outside all of them. */
class EventTimeline extends Div {

    /** Organizations by code, then what belongs to none. */
    private static final Comparator<Optional<OrganizationCode>> ORDER = Comparator.comparing(
                    (Optional<OrganizationCode> organization) -> organization.isEmpty())
            .thenComparing(
                    organization -> organization.map(OrganizationCode::value).orElse(""));

    EventTimeline(EventService events, SummitsAddress state) {
        addClassName("event-timeline");
        var rows = events.find(state.filter(), state.asOf(), Pageable.unpaged());
        var byOrganization = rows.stream()
                .collect(Collectors.groupingBy(
                        event -> Optional.ofNullable(event.organization()),
                        () -> new TreeMap<>(ORDER),
                        Collectors.toList()));
        var first = rows.stream()
                .map(event -> event.dates().start().earliest())
                .min(LocalDate::compareTo)
                .orElse(state.asOf());
        var end = rows.stream()
                .map(event -> event.dates().endsBefore())
                .max(LocalDate::compareTo)
                .orElse(state.asOf());
        var lines = byOrganization.entrySet().stream()
                .map(line -> new TimelineRow(label(line.getKey()), bars(line.getValue()), marks(line.getValue())))
                .toList();
        add(new Timeline(
                getTranslation("events.timeline"),
                first.withDayOfMonth(1),
                end.withDayOfMonth(1).plusMonths(1),
                state.asOf(),
                lines));
    }

    private Component label(Optional<OrganizationCode> organization) {
        return organization
                .<Component>map(OrganizationBadge::new)
                .orElseGet(() -> new Span(getTranslation("events.outside")));
    }

    /** What is known by the month or year only: below one another, so that each can be reached. */
    private List<TimelineBar> bars(List<EventRow> events) {
        return events.stream()
                .filter(event -> !isDated(event))
                .map(event -> new TimelineBar(
                        event.title().in(getLocale()),
                        describe(event),
                        event.dates().start().earliest(),
                        event.dates().endsBefore(),
                        EventLink.path(event.code()),
                        colour(event),
                        false,
                        false,
                        true,
                        true))
                .toList();
    }

    private List<TimelineMark> marks(List<EventRow> events) {
        return events.stream()
                .filter(EventTimeline::isDated)
                .map(event -> new TimelineMark(
                        describe(event),
                        event.dates().start().earliest(),
                        event.dates().endsBefore(),
                        EventLink.path(event.code()),
                        colour(event)))
                .toList();
    }

    private String describe(EventRow event) {
        return getTranslation(
                "events.timeline.mark",
                event.title().in(getLocale()),
                EventWords.when(event.dates(), getLocale()),
                getTranslation(Texts.key(event.status())));
    }

    private static boolean isDated(EventRow event) {
        return event.dates().start().precision() == Precision.DAY;
    }

    private static @Nullable String colour(EventRow event) {
        return event.organization() == null ? null : OrganizationBadge.colour(event.organization());
    }
}
