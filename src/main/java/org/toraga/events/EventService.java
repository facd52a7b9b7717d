package org.toraga.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.MalformedCodeException;
import org.toraga.base.PartialDate;
import org.toraga.base.Roles;
import org.toraga.base.Wording;
import org.toraga.organizations.OrganizationCode;
import org.toraga.records.RecordService;
import org.toraga.records.RecordTable;
import org.toraga.revisions.Revisions;
import org.toraga.sources.SourceCode;

/** Summits and meetings as they are known on a day, and the keeping of their records. */
@Service
@PreAuthorize("hasRole('" + Roles.VIEWER + "')")
@Transactional(readOnly = true)
public class EventService extends RecordService<EventDraft, Event> {

    private final EventRepository events;
    private final EventQueries queries;

    EventService(Revisions revisions, EventRepository events, EventQueries queries) {
        super(revisions, RecordTable.of(events), "events", EventDraft.class, "events.field.");
        this.events = events;
        this.queries = queries;
    }

    /** @param page sorted by {@link EventOrder#property()}; other properties are passed over, none sorts by time */
    public List<EventRow> find(EventFilter filter, LocalDate asOf, Pageable page) {
        return queries.find(filter, asOf, page);
    }

    /** What a calendar tells of the events that the filter leaves, by time. */
    public List<EventEntry> entries(EventFilter filter, LocalDate asOf) {
        return queries.entries(filter, asOf);
    }

    public int count(EventFilter filter, LocalDate asOf) {
        return queries.count(filter, asOf);
    }

    /**
     * Events that are not over and not called off: those known to a day or month by their earliest day, then those known
     * by the year alone.
     *
     * @param limit most that are given, at least 1
     */
    public List<EventRow> next(LocalDate asOf, int limit) {
        return queries.next(asOf, limit);
    }

    /** Events that may touch the days from {@code from} to the one before {@code before}, by their earliest day. */
    public List<EventRow> between(LocalDate from, LocalDate before, LocalDate asOf) {
        return queries.find(EventFilter.NONE.within(from, before), asOf, Pageable.unpaged());
    }

    /** The organizations that have events, by code. */
    public List<OrganizationCode> organizations() {
        return queries.organizations();
    }

    /** @param code in any case; one that cannot be a code is that of no event */
    public boolean exists(String code) {
        return EventCode.read(code).filter(events::existsByCode).isPresent();
    }

    /** @param code in any case; one that cannot be a code is that of no event */
    public Optional<EventDetails> details(String code, LocalDate asOf) {
        return EventCode.read(code)
                .flatMap(key -> queries.find(key, asOf)
                        .flatMap(row -> events.findByCode(key).map(event -> details(row, event.toDraft(), asOf))));
    }

    private EventDetails details(EventRow row, EventDraft draft, LocalDate asOf) {
        var plan = new Plan(new EventDates(draft.start(), draft.lastDay()), draft.city(), draft.country());
        var outcome = outcome(draft, asOf);
        var history = new ArrayList<StatusEntry>();
        history.add(new StatusEntry(
                EventStatus.PLANNED, queries.publication(draft.source()).orElse(null), draft.source()));
        if (outcome != null) {
            history.add(new StatusEntry(outcome.status(), PartialDate.of(outcome.knownOn()), outcome.source()));
        } else if (row.status() != EventStatus.PLANNED) {
            history.add(new StatusEntry(row.status(), null, draft.source()));
        }
        return new EventDetails(
                row,
                new Wording(draft.description(), draft.descriptionRussian(), draft.descriptionKazakh()),
                plan,
                outcome,
                outcome == null ? Set.of() : outcome.changesFrom(plan),
                List.copyOf(history),
                sources(draft, outcome, asOf),
                queries.neighbour(row, asOf, -1).orElse(null),
                queries.neighbour(row, asOf, 1).orElse(null));
    }

    private static @Nullable Outcome outcome(EventDraft draft, LocalDate asOf) {
        if (draft.outcomeStatus() == null
                || draft.outcomeKnownOn() == null
                || draft.outcomeKnownOn().isAfter(asOf)) {
            return null;
        }
        return new Outcome(
                draft.outcomeStatus(),
                draft.outcomeStart() == null ? null : new EventDates(draft.outcomeStart(), draft.outcomeLastDay()),
                draft.outcomeCity(),
                draft.outcomeCountry(),
                draft.outcomeNote(),
                draft.outcomeKnownOn(),
                draft.outcomeSource());
    }

    /** Further sources are held back until they were out: their very titles tell the outcome. */
    private List<SourceCode> sources(EventDraft draft, @Nullable Outcome outcome, LocalDate asOf) {
        var sources = new LinkedHashSet<SourceCode>();
        sources.add(draft.source());
        if (outcome != null && outcome.source() != null) {
            sources.add(outcome.source());
        }
        var out = queries.publishedBy(asOf, draft.furtherSources());
        draft.furtherSources().stream().filter(out::contains).forEach(sources::add);
        return List.copyOf(sources);
    }

    /**
     * Records as stored, the latest first.
     *
     * @param words all of which stand in title, code or organization; may be blank
     * @param page sorted by any of code, title, organization, start and status; other properties are passed over
     */
    public List<EventListRow> find(String words, Pageable page) {
        return queries.list(words, page);
    }

    public int count(String words) {
        return queries.count(words);
    }

    @Override
    public String title(EventDraft draft) {
        return draft.title();
    }

    @Override
    public Optional<String> page(String key) {
        return Optional.of("summits/" + key);
    }

    @Override
    protected Optional<Event> stored(String key) {
        return EventCode.read(key).flatMap(events::findByCode);
    }

    @Override
    protected String newKey(EventDraft draft) {
        return code(draft).value();
    }

    @Override
    protected Event plan(EventDraft draft) {
        return new Event(code(draft), draft);
    }

    private static EventCode code(EventDraft draft) {
        return EventCode.read(draft.code())
                .orElseThrow(() -> new MalformedCodeException("events.refusal.malformedCode"));
    }
}
