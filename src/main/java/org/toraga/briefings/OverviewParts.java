package org.toraga.briefings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Formats;
import org.toraga.chairmanships.ChairmanshipService;
import org.toraga.chairmanships.Term;
import org.toraga.claims.ClaimService;
import org.toraga.claims.Finding;
import org.toraga.countries.CountryCode;
import org.toraga.countries.HomeCountry;
import org.toraga.memberships.MemberCounts;
import org.toraga.memberships.MembershipService;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.OrganizationService;
import org.toraga.organizations.ui.OrganizationBadge;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.StatisticsService;

/** What a pack tells of the year as a whole. */
@Component
class OverviewParts {

    private static final IndicatorCode POPULATION = new IndicatorCode("SP.POP.TOTL");
    private static final IndicatorCode GDP = new IndicatorCode("NY.GDP.MKTP.CD");

    /** How far back the latest figures are looked for, years. */
    private static final int WINDOW = 5;

    private final OrganizationService organizations;
    private final MembershipService memberships;
    private final ChairmanshipService chairmanships;
    private final StatisticsService statistics;
    private final ClaimService claims;

    OverviewParts(
            OrganizationService organizations,
            MembershipService memberships,
            ChairmanshipService chairmanships,
            StatisticsService statistics,
            ClaimService claims) {
        this.organizations = organizations;
        this.memberships = memberships;
        this.chairmanships = chairmanships;
        this.statistics = statistics;
        this.claims = claims;
    }

    List<Block> facts(Composition pack) {
        var held = chairmanships.heldBy(HomeCountry.CODE, pack.asOf);
        var doubtful = (int)
                held.stream().filter(term -> term.confidence().isDoubtful()).count();
        var members = members(pack);
        var facts = new ArrayList<Block.Fact>();
        facts.add(count(
                pack,
                "chairmanships",
                held.size(),
                pack.text("briefings.overview.chairmanships", held.size(), doubtful),
                "chairmanships"));
        facts.add(count(
                pack, "states", members.size(), pack.text("briefings.overview.states", members.size()), "memberships"));
        share(pack, "population", POPULATION, members, facts);
        share(pack, "gdp", GDP, members, facts);
        var counts = claims.counts(pack.asOf);
        facts.add(count(
                pack,
                "claims",
                counts.getOrDefault(Finding.HOLDS, 0),
                pack.text(
                        "briefings.overview.claims",
                        counts.getOrDefault(Finding.HOLDS, 0),
                        counts.getOrDefault(Finding.DOES_NOT_HOLD, 0),
                        counts.getOrDefault(Finding.CANNOT_BE_CHECKED, 0)),
                "claims"));
        return List.of(new Block.Facts(facts));
    }

    private static Block.Fact count(Composition pack, String key, int value, String words, String kind) {
        var name = pack.text("briefings.fact.overview." + key);
        pack.figure("overview|" + key, name, value, "", Basis.of(kind, List.of()));
        return new Block.Fact(name, List.of(List.of(Phrase.of(words))));
    }

    private void share(
            Composition pack, String key, IndicatorCode indicator, Set<CountryCode> members, List<Block.Fact> facts) {
        var year = pack.asOf.getYear();
        var shares = statistics.sharesOfWorld(List.of(indicator), members, year - WINDOW, year);
        StatisticsService.current(shares, pack.asOf).ifPresent(share -> {
            var value = share.value();
            if (value != null) {
                var name = pack.text("briefings.fact.overview." + key);
                pack.figure(new Figure(
                        "overview|" + key,
                        name,
                        Composition.rounded(value),
                        "%",
                        share.year(),
                        "",
                        List.of(),
                        Basis.observations(List.of(indicator), members)));
                var words = pack.text(
                        "briefings.overview.share",
                        Formats.percent(value, 1, pack.language),
                        String.valueOf(share.year()),
                        share.coverage().with().size(),
                        share.coverage().total());
                facts.add(new Block.Fact(name, List.of(List.of(Phrase.of(words)))));
            }
        });
    }

    private Set<CountryCode> members(Composition pack) {
        var members = new HashSet<CountryCode>();
        organizations.codes().forEach(code -> members.addAll(memberships.members(code, pack.asOf)));
        return members;
    }

    /** A line for each organization: who has the chair, until when, and who belongs to it. */
    List<Block> organizations(Composition pack) {
        var counts = memberships.counts(pack.asOf);
        var chairs = chairmanships.on(pack.asOf);
        var rows = organizations.codes().stream()
                .map(code -> row(code, counts, chairs, pack))
                .toList();
        return List.of(new Block.Table(
                pack.text("briefings.SectionKind.CHAIRMANSHIPS"),
                List.of(
                        Block.Column.of(pack.text("briefings.column.organization"), 13),
                        Block.Column.of(pack.text("briefings.column.chair"), 34),
                        Block.Column.of(pack.text("briefings.column.term"), 29),
                        Block.Column.of(pack.text("briefings.column.members"), 24)),
                rows));
    }

    private static List<List<Phrase>> row(
            OrganizationCode code, Map<OrganizationCode, MemberCounts> counts, List<Term> chairs, Composition pack) {
        var row = new ArrayList<List<Phrase>>();
        row.add(List.of(Phrase.of(code.value()).strong().to(OrganizationBadge.path(code))));
        var own =
                chairs.stream().filter(term -> term.organization().equals(code)).toList();
        var chair = new ArrayList<Phrase>();
        var term = new ArrayList<Phrase>();
        for (var one : own) {
            chair.add(Phrase.of((chair.isEmpty() ? "" : "; ") + pack.name(one.country()))
                    .strong());
            if (one.motto() != null) {
                chair.add(Phrase.record(" " + one.motto()).in(Phrase.Tone.QUIET));
            }
            chair.add(Phrase.of("").after(pack.citeAll(OrganizationParts.sources(one))));
            if (one.confidence().isDoubtful()) {
                chair.add(Phrase.of(" " + pack.text("briefings.doubtful")).in(Phrase.Tone.DOUBT));
            }
            var end = one.span().end();
            term.add(Phrase.of((term.isEmpty() ? "" : "; ")
                    + (end == null
                            ? pack.text("briefings.term.noEnd")
                            : pack.text("briefings.until", pack.shortDate(end)) + " · "
                                    + OrganizationParts.remaining(one, pack))));
        }
        row.add(chair.isEmpty() ? List.of(Phrase.quiet(pack.text("briefings.chair.none"))) : chair);
        row.add(term.isEmpty() ? List.of(Phrase.quiet("–")) : term);
        row.add(List.of(Phrase.of(
                OrganizationParts.standings(code, counts.getOrDefault(code, new MemberCounts(0, 0, 0)), pack))));
        return row;
    }
}
