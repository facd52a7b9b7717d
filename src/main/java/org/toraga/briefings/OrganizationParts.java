package org.toraga.briefings;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.toraga.base.PartialDate;
import org.toraga.base.Precision;
import org.toraga.base.ui.Texts;
import org.toraga.chairmanships.ChairmanshipService;
import org.toraga.chairmanships.InitiativeRow;
import org.toraga.chairmanships.InitiativeService;
import org.toraga.chairmanships.PriorityKind;
import org.toraga.chairmanships.PriorityRow;
import org.toraga.chairmanships.PriorityService;
import org.toraga.chairmanships.Term;
import org.toraga.countries.CountryCode;
import org.toraga.countries.PlaceNames;
import org.toraga.countries.ui.CountryLink;
import org.toraga.memberships.MemberCounts;
import org.toraga.memberships.MembershipRow;
import org.toraga.memberships.MembershipService;
import org.toraga.memberships.MembershipStatus;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.OrganizationDetails;
import org.toraga.organizations.OrganizationService;
import org.toraga.organizations.ui.OrganizationBadge;
import org.toraga.sources.SourceCode;

/** What a pack tells of an organization. */
@Component
class OrganizationParts {

    private final OrganizationService organizations;
    private final MembershipService memberships;
    private final ChairmanshipService chairmanships;
    private final PriorityService priorities;
    private final InitiativeService initiatives;

    OrganizationParts(
            OrganizationService organizations,
            MembershipService memberships,
            ChairmanshipService chairmanships,
            PriorityService priorities,
            InitiativeService initiatives) {
        this.organizations = organizations;
        this.memberships = memberships;
        this.chairmanships = chairmanships;
        this.priorities = priorities;
        this.initiatives = initiatives;
    }

    OrganizationDetails details(OrganizationCode code) {
        return organizations.find(code).orElseThrow(() -> new SubjectGoneException(code));
    }

    List<Block> facts(OrganizationCode code, Composition pack) {
        var organization = details(code);
        var counts = memberships.counts(pack.asOf).getOrDefault(code, new MemberCounts(0, 0, 0));
        var sources =
                pack.citeAll(Stream.concat(Stream.of(organization.source()), organization.furtherSources().stream())
                        .toList());
        var facts = new ArrayList<Block.Fact>();
        facts.add(fact(pack, "founded", Phrase.of(pack.date(organization.founded()))));
        facts.add(new Block.Fact(pack.text("briefings.fact.seat"), List.of(seat(organization, pack))));
        facts.add(fact(pack, "members", Phrase.of(standings(code, counts, pack))));
        return List.of(Block.Text.of(Phrase.record(organization.mandate()).after(sources)), new Block.Facts(facts));
    }

    private static Block.Fact fact(Composition pack, String key, Phrase value) {
        return new Block.Fact(pack.text("briefings.fact." + key), List.of(List.of(value)));
    }

    static List<Phrase> seat(OrganizationDetails organization, Composition pack) {
        var city = organization.headquartersCity();
        var country = organization.headquartersCountry();
        if (city == null) {
            return List.of(Phrase.of(pack.text("briefings.seat.none")));
        }
        var place = Phrase.record(PlaceNames.of(city), pack.language);
        return country == null ? List.of(place) : List.of(place, Phrase.of(", " + pack.name(country)));
    }

    /** "10 members · 2 observers", each put among the figures. */
    static String standings(OrganizationCode code, MemberCounts counts, Composition pack) {
        var words = new ArrayList<String>();
        for (var status : MembershipStatus.values()) {
            var count = counts.of(status);
            if (count > 0 || status == MembershipStatus.MEMBER) {
                var name = pack.text("briefings.figure." + status.name(), code.value());
                pack.figure(
                        "standing|" + code + "|" + status,
                        name,
                        count,
                        OrganizationBadge.path(code) + "?tab=members",
                        Basis.memberships(List.of(code)));
                words.add(pack.text("briefings.count." + status.name(), count));
            }
        }
        return String.join(" · ", words);
    }

    /** Everybody whom a source says to be in the chair that day, with the term, its motto, and what is doubtful. */
    List<Block> chair(OrganizationCode code, Composition pack) {
        return chairmanships.on(pack.asOf).stream()
                .filter(term -> term.organization().equals(code))
                .<Block>map(term -> new Block.Facts(term(term, pack)))
                .toList();
    }

    private List<Block.Fact> term(Term term, Composition pack) {
        var facts = new ArrayList<Block.Fact>();
        var chair = new ArrayList<List<Phrase>>();
        chair.add(List.of(
                Phrase.of(pack.name(term.country())).strong().to(CountryLink.path(term.country())),
                Phrase.of(" " + dates(term, pack)).after(pack.citeAll(sources(term)))));
        if (term.confidence().isDoubtful()) {
            var note = term.note();
            chair.add(List.of(
                    Phrase.of(pack.text("briefings.doubtful") + (note == null ? "" : ": "))
                            .in(Phrase.Tone.DOUBT),
                    Phrase.record(note == null ? "" : note)));
        }
        facts.add(new Block.Fact(pack.text("briefings.fact.chair"), chair));
        facts.add(fact(pack, "term", Phrase.of(progress(term, pack))));
        if (term.motto() != null) {
            facts.add(fact(pack, "motto", Phrase.record(term.motto())));
        }
        if (term.theme() != null && !term.theme().equals(term.motto())) {
            facts.add(fact(pack, "theme", Phrase.record(term.theme())));
        }
        return facts;
    }

    static List<SourceCode> sources(Term term) {
        return Stream.concat(Stream.of(term.source()), term.furtherSources().stream())
                .toList();
    }

    static String dates(Term term, Composition pack) {
        var start = term.span().start();
        var end = term.span().end();
        var from = start == null ? "" : pack.date(start);
        return end == null
                ? pack.text("briefings.term.open", from)
                : pack.text("briefings.term.dates", from, pack.date(end));
    }

    /** "196th of 366 days; 171 days left", as exactly as the ends are known. */
    static String progress(Term term, Composition pack) {
        var start = term.span().start();
        var end = term.span().end();
        var before = term.span().endsBefore();
        var remaining = remaining(term, pack);
        if (start == null || before == null || isVague(start, end)) {
            return remaining;
        }
        return pack.text(
                "briefings.term.progress",
                ChronoUnit.DAYS.between(start.earliest(), pack.asOf) + 1,
                ChronoUnit.DAYS.between(start.earliest(), before),
                remaining);
    }

    /** "171 days left", put among the figures. */
    static String remaining(Term term, Composition pack) {
        var start = term.span().start();
        var end = term.span().end();
        var before = term.span().endsBefore();
        if (start == null || before == null) {
            return pack.text("chairmanships.progress.openVague");
        }
        var left = (int) ChronoUnit.DAYS.between(pack.asOf, before);
        pack.figure(
                "left|" + term.code(),
                pack.text("briefings.figure.left", term.organization().value(), pack.name(term.country())),
                left,
                OrganizationBadge.path(term.organization()) + "?tab=chairmanships",
                Basis.of("chairmanships", List.of(term.organization())));
        return pack.text(
                isVague(end, null) ? "chairmanships.progress.leftAtMost" : "chairmanships.progress.left", left);
    }

    private static boolean isVague(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one != null && one.precision() != Precision.DAY || other != null && other.precision() != Precision.DAY;
    }

    /** Names by standing; what is suspended, doubtful or without a date is said. */
    List<Block> members(OrganizationCode code, Composition pack) {
        var byStatus = new LinkedHashMap<MembershipStatus, List<MembershipRow>>();
        for (var status : MembershipStatus.values()) {
            byStatus.put(status, new ArrayList<>());
        }
        memberships
                .of(code, pack.asOf)
                .forEach(row ->
                        byStatus.getOrDefault(row.status(), new ArrayList<>()).add(row));
        var facts = new ArrayList<Block.Fact>();
        byStatus.forEach((status, rows) -> {
            if (!rows.isEmpty()) {
                facts.add(new Block.Fact(
                        pack.text("briefings.count." + status.name(), rows.size()), List.of(states(rows, pack))));
            }
        });
        var undated = memberships.undated(code, pack.language);
        if (!undated.isEmpty()) {
            facts.add(new Block.Fact(pack.text("briefings.members.undated"), List.of(states(undated, pack))));
        }
        return facts.isEmpty() ? List.of() : List.of(new Block.Facts(facts));
    }

    private static List<Phrase> states(List<MembershipRow> rows, Composition pack) {
        var byState = new LinkedHashMap<CountryCode, MembershipRow>();
        rows.forEach(row -> byState.put(row.country(), row));
        var phrases = new ArrayList<>(
                pack.listed(pack.sorted(byState.keySet()), state -> called(byState, state, pack), CountryLink::path));
        var last = phrases.removeLast();
        phrases.add(
                last.after(pack.citeAll(rows.stream().map(MembershipRow::source).toList())));
        return phrases;
    }

    private static String called(Map<CountryCode, MembershipRow> rows, CountryCode state, Composition pack) {
        var row = Objects.requireNonNull(rows.get(state));
        var name = pack.name(state);
        if (row.suspendedSince() != null && !row.suspendedSince().earliest().isAfter(pack.asOf)) {
            return pack.text("briefings.members.suspended", name);
        }
        return row.confidence().isDoubtful() ? pack.text("briefings.members.doubtful", name) : name;
    }

    /** What kind each is of is said only where they are of several. */
    List<Block> priorities(OrganizationCode code, Composition pack) {
        var all = priorities.of(code);
        if (all.stream().allMatch(priority -> priority.kind() == PriorityKind.PRIORITY)) {
            return all.stream()
                    .<Block>map(priority -> new Block.Text(words(priority, pack)))
                    .toList();
        }
        return List.of(new Block.Table(
                pack.text("briefings.SectionKind.PRIORITIES"),
                List.of(
                        Block.Column.of(pack.text("briefings.column.priority"), 82),
                        Block.Column.of(pack.text("briefings.column.kind"), 18)),
                all.stream()
                        .map(priority -> List.of(words(priority, pack), List.of(Phrase.of(pack.word(priority.kind())))))
                        .toList()));
    }

    private static List<Phrase> words(PriorityRow priority, Composition pack) {
        return List.of(
                Phrase.record(priority.title(), pack.language).strong(),
                Phrase.record(" " + priority.description()).after(List.of(pack.cite(priority.source()))));
    }

    List<Block> initiatives(OrganizationCode code, Composition pack) {
        var all = initiatives.of(code, pack.asOf);
        return all.isEmpty() ? List.of() : List.of(initiatives(all, pack));
    }

    private static Block initiatives(List<InitiativeRow> all, Composition pack) {
        return new Block.Table(
                pack.text("briefings.SectionKind.INITIATIVES"),
                List.of(
                        Block.Column.of(pack.text("briefings.column.initiative"), 60),
                        Block.Column.of(pack.text("briefings.column.announced"), 18),
                        Block.Column.of(pack.text("briefings.column.status"), 22)),
                all.stream().map(initiative -> initiative(initiative, pack)).toList());
    }

    private static List<List<Phrase>> initiative(InitiativeRow initiative, Composition pack) {
        var outcome = initiative.outcomeBy(pack.asOf);
        var status = outcome.map(known -> known.status()).orElse(initiative.status());
        var sources = new ArrayList<SourceCode>(List.of(initiative.source()));
        return List.of(
                List.of(
                        Phrase.record(initiative.title(), pack.language).strong(),
                        Phrase.record(" " + initiative.description()).after(pack.citeAll(sources))),
                List.of(Phrase.of(pack.shortDate(initiative.announcedOn()))),
                List.of(Phrase.of(pack.text(Texts.key(status))).in(Phrase.Tone.STATUS)));
    }
}
