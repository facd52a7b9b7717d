package org.toraga.briefings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.toraga.claims.StatementRow;
import org.toraga.claims.StatementService;
import org.toraga.countries.CountryCode;
import org.toraga.countries.PlaceNames;
import org.toraga.events.EventDates;
import org.toraga.events.EventDetails;
import org.toraga.events.EventFilter;
import org.toraga.events.EventFormat;
import org.toraga.events.EventRow;
import org.toraga.events.EventService;
import org.toraga.events.EventStatus;
import org.toraga.events.Outcome;
import org.toraga.events.ui.EventLink;
import org.toraga.events.ui.EventWords;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.ui.OrganizationBadge;

/** What a pack tells of events. */
@Component
class EventParts {

    private static final int MOST_EVENTS = 7;
    private static final int MOST_STATEMENTS = 4;
    private static final int ALL_AHEAD = 500;

    private final EventService events;
    private final StatementService statements;

    EventParts(EventService events, StatementService statements) {
        this.events = events;
        this.statements = statements;
    }

    EventDetails details(String code, Composition pack) {
        return events.details(code, pack.asOf).orElseThrow(() -> new SubjectGoneException(code));
    }

    /** What comes next of one organization, or of some. */
    List<Block> next(Set<OrganizationCode> organizations, Composition pack) {
        return planned(organizations, null, pack);
    }

    /** What comes next in a country. */
    List<Block> nextIn(CountryCode country, Composition pack) {
        return planned(Set.of(), country, pack);
    }

    /** What comes next in one of some countries, by its earliest day. */
    List<Block> nextIn(List<CountryCode> countries, Composition pack) {
        var found = events.next(pack.asOf, ALL_AHEAD).stream()
                .filter(event ->
                        event.country() != null && countries.contains(event.country()) && !event.fromLaterSources())
                .limit(MOST_EVENTS)
                .toList();
        return table(found, true, pack);
    }

    private List<Block> planned(Set<OrganizationCode> organizations, @Nullable CountryCode country, Composition pack) {
        var filter =
                new EventFilter(organizations, Set.of(), Set.of(EventStatus.PLANNED), country, pack.asOf, null, "", "");
        var found = events.find(filter, pack.asOf, PageRequest.of(0, MOST_EVENTS)).stream()
                // What is known only from later reports is no news of the day.
                .filter(event -> !event.fromLaterSources())
                .toList();
        return table(found, organizations.size() != 1, pack);
    }

    /** The next ones of all. */
    List<Block> next(Composition pack) {
        var found = events.next(pack.asOf, MOST_EVENTS * 2).stream()
                .filter(event -> !event.fromLaterSources())
                .limit(MOST_EVENTS)
                .toList();
        return table(found, true, pack);
    }

    /** What is next after an event in the same organization. */
    List<Block> nextAfter(EventDetails event, Composition pack) {
        var organization = event.event().organization();
        if (organization == null) {
            return List.of();
        }
        var filter = new EventFilter(
                Set.of(organization), Set.of(), Set.of(EventStatus.PLANNED), null, pack.asOf, null, "", "");
        var found = events.find(filter, pack.asOf, PageRequest.of(0, MOST_EVENTS)).stream()
                .filter(other -> !other.code().equals(event.event().code()) && !other.fromLaterSources())
                .toList();
        return table(found, false, pack);
    }

    private List<Block> table(List<EventRow> found, boolean isOfSeveral, Composition pack) {
        if (found.isEmpty()) {
            return List.of();
        }
        var columns = new ArrayList<Block.Column>();
        columns.add(Block.Column.of(pack.text("briefings.column.when"), 24));
        columns.add(Block.Column.of(pack.text("briefings.column.event"), isOfSeveral ? 40 : 50));
        if (isOfSeveral) {
            columns.add(Block.Column.of(pack.text("briefings.column.organization"), 10));
        }
        columns.add(Block.Column.of(pack.text("briefings.column.where"), 26));
        var rows = found.stream().map(event -> row(event, isOfSeveral, pack)).toList();
        return List.of(new Block.Table(pack.text("briefings.SectionKind.EVENTS"), columns, rows));
    }

    private List<List<Phrase>> row(EventRow event, boolean isOfSeveral, Composition pack) {
        var row = new ArrayList<List<Phrase>>();
        row.add(List.of(Phrase.of(EventWords.when(event.dates(), pack.language))));
        var sources = events.details(event.code(), pack.asOf)
                .map(details -> pack.citeAll(details.sources()))
                .orElse(List.of());
        row.add(List.of(Phrase.record(event.title(), pack.language)
                .strong()
                .to(EventLink.path(event.code()))
                .after(sources)));
        if (isOfSeveral) {
            var organization = event.organization();
            row.add(
                    organization == null
                            ? List.of(Phrase.quiet("–"))
                            : List.of(Phrase.of(organization.value()).to(OrganizationBadge.path(organization))));
        }
        row.add(where(event.city(), event.country(), event.format(), pack));
        return row;
    }

    static List<Phrase> where(
            @Nullable String city, @Nullable CountryCode country, EventFormat format, Composition pack) {
        var place = new ArrayList<Phrase>();
        if (city != null) {
            place.add(Phrase.record(PlaceNames.of(city), pack.language));
        }
        if (country != null) {
            place.add(Phrase.of((city == null ? "" : ", ") + pack.name(country)));
        }
        if (format == EventFormat.ONLINE) {
            place.add(Phrase.of((place.isEmpty() ? "" : " · ") + pack.text("events.place.online")));
        }
        return place.isEmpty() ? List.of(Phrase.quiet(pack.text("events.place.unknown"))) : place;
    }

    List<Block> facts(EventDetails event, Composition pack) {
        var row = event.event();
        var facts = new ArrayList<Block.Fact>();
        facts.add(fact(
                pack,
                "when",
                List.of(Phrase.of(EventWords.when(row.dates(), pack.language)).strong())));
        facts.add(fact(pack, "where", where(row.city(), row.country(), row.format(), pack)));
        facts.add(fact(pack, "format", List.of(Phrase.of(pack.word(row.format())))));
        var organization = row.organization();
        if (organization != null) {
            facts.add(fact(
                    pack,
                    "organization",
                    List.of(Phrase.of(organization.value()).to(OrganizationBadge.path(organization)))));
        }
        facts.add(
                fact(pack, "status", List.of(Phrase.of(pack.word(row.status())).in(Phrase.Tone.STATUS))));
        return List.of(
                Block.Text.of(Phrase.record(event.description()).after(pack.citeAll(event.sources()))),
                new Block.Facts(facts));
    }

    private static Block.Fact fact(Composition pack, String key, List<Phrase> value) {
        return new Block.Fact(pack.text("briefings.fact." + key), List.of(value));
    }

    /** The plan beside what became of it; nothing before that can have been known. */
    List<Block> planAndOutcome(EventDetails event, Composition pack) {
        var outcome = event.outcome();
        if (outcome == null) {
            return List.of();
        }
        var plan = event.plan();
        var format = event.event().format();
        var rows = new ArrayList<List<List<Phrase>>>();
        rows.add(List.of(
                List.of(Phrase.of(pack.text("briefings.fact.when"))),
                when(plan.dates(), pack),
                when(outcome.dates(), pack)));
        rows.add(List.of(
                List.of(Phrase.of(pack.text("briefings.fact.where"))),
                where(plan.city(), plan.country(), format, pack),
                where(outcome.city(), outcome.country(), format, pack)));
        rows.add(List.of(
                List.of(Phrase.of(pack.text("briefings.fact.status"))),
                List.of(Phrase.of(pack.word(EventStatus.PLANNED))),
                List.of(Phrase.of(pack.word(outcome.status())).in(Phrase.Tone.STATUS))));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Table(
                pack.text("briefings.SectionKind.PLAN"),
                List.of(
                        Block.Column.of("", 20),
                        Block.Column.of(pack.text("briefings.column.plan"), 40),
                        Block.Column.of(pack.text("briefings.column.outcome"), 40)),
                rows));
        addNote(outcome, blocks, pack);
        return blocks;
    }

    private static List<Phrase> when(@Nullable EventDates dates, Composition pack) {
        return List.of(dates == null ? Phrase.quiet("–") : Phrase.of(EventWords.when(dates, pack.language)));
    }

    private static void addNote(Outcome outcome, List<Block> blocks, Composition pack) {
        var note = outcome.note();
        if (note != null) {
            var source = outcome.source();
            blocks.add(
                    Block.Text.of(Phrase.record(note).after(source == null ? List.of() : List.of(pack.cite(source)))));
        }
    }

    /** What was said at an event or around it. */
    List<Block> statements(EventDetails event, Composition pack) {
        var organization = event.event().organization();
        if (organization == null) {
            return List.of();
        }
        var dates = event.event().dates();
        return statements.near(organization, dates.start().earliest(), dates.endsBefore(), pack.asOf).stream()
                .limit(MOST_STATEMENTS)
                .<Block>map(statement -> said(statement, pack))
                .toList();
    }

    private static Block said(StatementRow statement, Composition pack) {
        var about = " · " + pack.date(statement.madeOn()) + " · ";
        return Block.Text.of(
                Phrase.record(statement.speaker()).strong(),
                Phrase.quiet(about),
                Phrase.record(statement.summary()).after(List.of(pack.cite(statement.source()))));
    }
}
