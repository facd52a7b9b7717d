package org.toraga.briefings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.toraga.chairmanships.ChairmanshipService;
import org.toraga.chairmanships.PriorityService;
import org.toraga.countries.CountryCode;
import org.toraga.countries.PlaceNames;
import org.toraga.countries.ui.CountryLink;
import org.toraga.countries.ui.RegionName;
import org.toraga.memberships.MemberCounts;
import org.toraga.memberships.MembershipRow;
import org.toraga.memberships.MembershipService;
import org.toraga.memberships.MembershipStatus;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.OrganizationService;
import org.toraga.organizations.ui.OrganizationBadge;

/** What a pack tells of several organizations or states side by side. */
@Component
class ComparisonParts {

    private static final int ALL = 100;

    private final OrganizationService organizations;
    private final MembershipService memberships;
    private final ChairmanshipService chairmanships;
    private final PriorityService priorities;
    private final OrganizationParts organizationParts;
    private final CountryParts countryParts;

    ComparisonParts(
            OrganizationService organizations,
            MembershipService memberships,
            ChairmanshipService chairmanships,
            PriorityService priorities,
            OrganizationParts organizationParts,
            CountryParts countryParts) {
        this.organizations = organizations;
        this.memberships = memberships;
        this.chairmanships = chairmanships;
        this.priorities = priorities;
        this.organizationParts = organizationParts;
        this.countryParts = countryParts;
    }

    List<Block> factsOfOrganizations(List<OrganizationCode> codes, Composition pack) {
        return sideBySide(
                codes,
                code -> code.value(),
                List.of(
                        new Row<>(
                                "name",
                                (code, on) -> List.of(Phrase.record(
                                                organizationParts.details(code).name(), on.language)
                                        .after(List.of(on.cite(
                                                organizationParts.details(code).source()))))),
                        new Row<>(
                                "founded",
                                (code, on) -> List.of(Phrase.of(
                                        on.date(organizationParts.details(code).founded())))),
                        new Row<>("seat", (code, on) -> OrganizationParts.seat(organizationParts.details(code), on)),
                        new Row<>("members", this::standings),
                        new Row<>("chair", this::chairs)),
                pack);
    }

    private List<Phrase> standings(OrganizationCode code, Composition pack) {
        var counts = memberships.counts(pack.asOf).getOrDefault(code, new MemberCounts(0, 0, 0));
        return List.of(Phrase.of(OrganizationParts.standings(code, counts, pack)));
    }

    private List<Phrase> chairs(OrganizationCode code, Composition pack) {
        var phrases = new ArrayList<Phrase>();
        for (var term : chairmanships.on(pack.asOf)) {
            if (term.organization().equals(code)) {
                var end = term.span().end();
                phrases.add(Phrase.of((phrases.isEmpty() ? "" : "; ") + pack.name(term.country()))
                        .strong());
                phrases.add(Phrase.of(end == null ? "" : " " + pack.text("briefings.until", pack.shortDate(end)))
                        .after(pack.citeAll(OrganizationParts.sources(term))));
                if (term.confidence().isDoubtful()) {
                    phrases.add(Phrase.of(" " + pack.text("briefings.doubtful")).in(Phrase.Tone.DOUBT));
                }
            }
        }
        return phrases.isEmpty() ? List.of(Phrase.quiet(pack.text("briefings.chair.none"))) : phrases;
    }

    List<Block> factsOfStates(List<CountryCode> codes, Composition pack) {
        return sideBySide(
                codes,
                pack::name,
                List.of(
                        new Row<>(
                                "officialName",
                                (code, on) -> List.of(
                                        Phrase.record(countryParts.details(code).officialName()))),
                        new Row<>(
                                "capital",
                                (code, on) -> List.of(Phrase.record(
                                        PlaceNames.of(countryParts.details(code).capital()), on.language))),
                        new Row<>(
                                "region",
                                (code, on) -> List.of(Phrase.of(on.text(RegionName.key(
                                        countryParts.details(code).region()))))),
                        new Row<>("standings", this::belonging),
                        new Row<>("chairs", this::chairsHeld)),
                pack);
    }

    private List<Phrase> belonging(CountryCode code, Composition pack) {
        var standings = countryParts.standings(code, pack);
        countryParts.countMemberships(code, standings, pack);
        if (standings.isEmpty()) {
            return List.of(Phrase.quiet(pack.text("briefings.standings.none")));
        }
        return pack.listed(
                standings,
                row -> row.status() == MembershipStatus.MEMBER
                        ? row.organization().value()
                        : row.organization() + " (" + pack.word(row.status()) + ")",
                row -> OrganizationBadge.path(row.organization()));
    }

    private List<Phrase> chairsHeld(CountryCode code, Composition pack) {
        var held = chairmanships.heldBy(code, pack.asOf);
        return held.isEmpty()
                ? List.of(Phrase.quiet("–"))
                : pack.listed(
                        held,
                        term -> term.organization()
                                + (term.confidence().isDoubtful() ? " (" + pack.text("briefings.doubtful") + ")" : ""),
                        term -> OrganizationBadge.path(term.organization()));
    }

    /** @param value what stands in the cell of one of those compared */
    private record Row<T>(String fact, BiFunction<T, Composition, List<Phrase>> value) {}

    private static <T> List<Block> sideBySide(
            List<T> compared, java.util.function.Function<T, String> head, List<Row<T>> facts, Composition pack) {
        var columns = new ArrayList<Block.Column>();
        var names = 16;
        columns.add(Block.Column.of("", names));
        compared.forEach(one -> columns.add(Block.Column.of(head.apply(one), (ALL - names) / compared.size())));
        var rows = new ArrayList<List<List<Phrase>>>();
        for (var fact : facts) {
            var row = new ArrayList<List<Phrase>>();
            row.add(List.of(Phrase.quiet(pack.text("briefings.fact." + fact.fact()))));
            compared.forEach(one -> row.add(fact.value().apply(one, pack)));
            rows.add(row);
        }
        return List.of(new Block.Table(pack.text("briefings.SectionKind.FACTS"), columns, rows));
    }

    /** The states that are members of all, and of which only one is. */
    List<Block> commonMembers(List<OrganizationCode> codes, Composition pack) {
        var members =
                codes.stream().map(code -> memberships.members(code, pack.asOf)).toList();
        var common = new HashSet<>(members.getFirst());
        members.forEach(common::retainAll);
        pack.figure(
                "common|" + codes,
                pack.text("briefings.figure.common", joined(codes)),
                common.size(),
                "compare?with=" + joined(codes).replace(", ", ","),
                Basis.memberships(codes));
        var facts = new ArrayList<Block.Fact>();
        facts.add(states(pack.text("briefings.common.members", common.size()), common, pack));
        for (int index = 0; index < codes.size(); index++) {
            var alone = new HashSet<>(members.get(index));
            for (int other = 0; other < codes.size(); other++) {
                if (other != index) {
                    alone.removeAll(members.get(other));
                }
            }
            if (!alone.isEmpty()) {
                facts.add(states(
                        pack.text("briefings.common.alone", codes.get(index).value(), alone.size()), alone, pack));
            }
        }
        return List.of(new Block.Facts(facts));
    }

    private static String joined(List<OrganizationCode> codes) {
        return codes.stream().map(OrganizationCode::value).collect(Collectors.joining(", "));
    }

    private static Block.Fact states(String name, Set<CountryCode> states, Composition pack) {
        return new Block.Fact(
                name,
                List.of(
                        states.isEmpty()
                                ? List.of(Phrase.quiet("–"))
                                : pack.listed(pack.sorted(states), pack::name, CountryLink::path)));
    }

    /** The organizations of which all are members, and those of which some are. */
    List<Block> commonOrganizations(List<CountryCode> states, Composition pack) {
        var standings = states.stream()
                .map(state -> countryParts.standings(state, pack))
                .toList();
        var shared = new LinkedHashSet<OrganizationCode>(organizations.codes());
        standings.forEach(rows -> shared.retainAll(membersOf(rows)));
        var cited = standings.stream()
                .flatMap(List::stream)
                .filter(row -> shared.contains(row.organization()))
                .map(MembershipRow::source)
                .toList();
        var facts = new ArrayList<Block.Fact>();
        facts.add(organizations(pack.text("briefings.common.organizations", shared.size()), shared, pack));
        for (int index = 0; index < states.size(); index++) {
            var own = new LinkedHashSet<>(membersOf(standings.get(index)));
            own.removeAll(shared);
            if (!own.isEmpty()) {
                facts.add(
                        organizations(pack.text("briefings.common.besides", pack.name(states.get(index))), own, pack));
            }
        }
        var note =
                Block.Text.of(Phrase.quiet(pack.text("briefings.common.note")).after(pack.citeAll(cited)));
        return List.of(new Block.Facts(facts), note);
    }

    private static List<OrganizationCode> membersOf(List<MembershipRow> rows) {
        return rows.stream()
                .filter(row -> row.status() == MembershipStatus.MEMBER)
                .map(MembershipRow::organization)
                .toList();
    }

    private Block.Fact organizations(String name, Set<OrganizationCode> codes, Composition pack) {
        var lines = new ArrayList<List<Phrase>>();
        for (var code : codes) {
            lines.add(List.of(
                    Phrase.of(code.value()).strong().to(OrganizationBadge.path(code)),
                    Phrase.of(" "),
                    countryParts.name(code, pack).in(Phrase.Tone.QUIET)));
        }
        return new Block.Fact(name, lines.isEmpty() ? List.of(List.of(Phrase.quiet("–"))) : lines);
    }

    /** The titles of what each wants. */
    List<Block> priorities(List<OrganizationCode> codes, Composition pack) {
        var facts = new ArrayList<Block.Fact>();
        for (var code : codes) {
            var lines = priorities.of(code).stream()
                    .map(priority -> List.of(Phrase.record(priority.title(), pack.language)
                            .after(List.of(pack.cite(priority.source())))))
                    .toList();
            if (!lines.isEmpty()) {
                facts.add(new Block.Fact(code.value(), lines));
            }
        }
        return facts.isEmpty() ? List.of() : List.of(new Block.Facts(facts));
    }
}
