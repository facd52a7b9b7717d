package org.toraga.briefings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.toraga.chairmanships.ChairmanshipService;
import org.toraga.chairmanships.Term;
import org.toraga.countries.Country;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryService;
import org.toraga.countries.PlaceNames;
import org.toraga.countries.ui.CountryLink;
import org.toraga.countries.ui.RegionName;
import org.toraga.memberships.MembershipRow;
import org.toraga.memberships.MembershipService;
import org.toraga.memberships.MembershipStatus;
import org.toraga.memberships.SinceKnown;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.OrganizationDetails;
import org.toraga.organizations.OrganizationService;
import org.toraga.organizations.ui.OrganizationBadge;

/** What a pack tells of states. */
@Component
class CountryParts {

    private final CountryService countries;
    private final OrganizationService organizations;
    private final MembershipService memberships;
    private final ChairmanshipService chairmanships;

    CountryParts(
            CountryService countries,
            OrganizationService organizations,
            MembershipService memberships,
            ChairmanshipService chairmanships) {
        this.countries = countries;
        this.organizations = organizations;
        this.memberships = memberships;
        this.chairmanships = chairmanships;
    }

    Country details(CountryCode code) {
        return countries.find(code).orElseThrow(() -> new SubjectGoneException(code));
    }

    List<Block> facts(CountryCode code, Composition pack) {
        var country = details(code);
        var standings = standings(code, pack);
        var facts = new ArrayList<Block.Fact>();
        facts.add(fact(pack, "officialName", Phrase.record(country.officialName())));
        facts.add(fact(pack, "capital", Phrase.record(PlaceNames.of(country.capital()), pack.language)));
        facts.add(fact(pack, "region", Phrase.of(pack.text(RegionName.key(country.region())))));
        facts.add(fact(pack, "standings", Phrase.of(countMemberships(code, standings, pack))));
        return List.of(new Block.Facts(facts));
    }

    static Block.Fact fact(Composition pack, String key, Phrase value) {
        return new Block.Fact(pack.text("briefings.fact." + key), List.of(List.of(value)));
    }

    /** "Member of 6 of the 6 organizations", put among the figures. */
    String countMemberships(CountryCode code, List<MembershipRow> standings, Composition pack) {
        var members = (int) standings.stream()
                .filter(row -> row.status() == MembershipStatus.MEMBER)
                .count();
        pack.figure(
                "memberships|" + code,
                pack.text("briefings.figure.memberships", pack.name(code)),
                members,
                CountryLink.path(code),
                Basis.memberships(List.of()));
        return pack.text("briefings.memberOf", members, organizations.codes().size());
    }

    /** In the order of the desk. */
    List<MembershipRow> standings(CountryCode code, Composition pack) {
        var order = organizations.codes();
        return memberships.of(code).stream()
                .filter(row -> row.span().holdsOn(pack.asOf))
                .sorted(Comparator.comparingInt(row -> order.indexOf(row.organization())))
                .toList();
    }

    List<Block> memberships(CountryCode code, Composition pack) {
        var standings = standings(code, pack);
        if (standings.isEmpty()) {
            return List.of(Block.Text.of(Phrase.of(pack.text("briefings.standings.none"))));
        }
        return List.of(new Block.Table(
                pack.text("briefings.SectionKind.MEMBERS"),
                List.of(
                        Block.Column.of(pack.text("briefings.column.organization"), 56),
                        Block.Column.of(pack.text("briefings.column.standing"), 22),
                        Block.Column.of(pack.text("briefings.column.since"), 22)),
                standings.stream().map(row -> standing(row, pack)).toList()));
    }

    private List<List<Phrase>> standing(MembershipRow row, Composition pack) {
        var standing = new ArrayList<Phrase>();
        standing.add(Phrase.of(pack.word(row.status())).in(Phrase.Tone.STATUS));
        if (row.confidence().isDoubtful()) {
            standing.add(Phrase.of(" " + pack.text("briefings.doubtful")).in(Phrase.Tone.DOUBT));
        }
        return List.of(
                List.of(
                        Phrase.of(row.organization().value()).strong().to(OrganizationBadge.path(row.organization())),
                        Phrase.of(" "),
                        name(row.organization(), pack).in(Phrase.Tone.QUIET).after(List.of(pack.cite(row.source())))),
                standing,
                List.of(Phrase.of(since(row, pack))));
    }

    Phrase name(OrganizationCode code, Composition pack) {
        return organizations
                .find(code)
                .map(OrganizationDetails::name)
                .map(name -> Phrase.record(name, pack.language))
                .orElseGet(() -> Phrase.of(""));
    }

    private static String since(MembershipRow row, Composition pack) {
        var since = row.since();
        if (since == null) {
            return "–";
        }
        return row.sinceKnown() == SinceKnown.BY
                ? pack.text("briefings.since.by", pack.shortDate(since))
                : pack.shortDate(since);
    }

    /** Terms that have not ended, and the latest before them. */
    List<Block> chairmanships(List<CountryCode> states, Composition pack) {
        var terms = states.stream()
                .flatMap(state -> chairmanships.of(state).stream())
                .sorted(Comparator.comparing((Term term) -> term.span().start()).reversed())
                .toList();
        if (terms.isEmpty()) {
            return List.of(Block.Text.of(Phrase.of(pack.text("briefings.chairmanships.none"))));
        }
        var isOfSeveral = states.size() > 1;
        var columns = new ArrayList<Block.Column>();
        columns.add(Block.Column.of(pack.text("briefings.column.organization"), 16));
        if (isOfSeveral) {
            columns.add(Block.Column.of(pack.text("briefings.column.state"), 20));
        }
        columns.add(Block.Column.of(pack.text("briefings.column.term"), isOfSeveral ? 40 : 48));
        columns.add(Block.Column.of(pack.text("briefings.column.now"), isOfSeveral ? 24 : 36));
        return List.of(new Block.Table(
                pack.text("briefings.SectionKind.CHAIRMANSHIPS"),
                columns,
                terms.stream().map(term -> term(term, isOfSeveral, pack)).toList()));
    }

    private static List<List<Phrase>> term(Term term, boolean isOfSeveral, Composition pack) {
        var row = new ArrayList<List<Phrase>>();
        row.add(List.of(Phrase.of(term.organization().value())
                .strong()
                .to(OrganizationBadge.path(term.organization()))
                .after(pack.citeAll(OrganizationParts.sources(term)))));
        if (isOfSeveral) {
            row.add(List.of(Phrase.of(pack.name(term.country()))));
        }
        row.add(List.of(Phrase.of(OrganizationParts.dates(term, pack))));
        var now = new ArrayList<Phrase>();
        now.add(Phrase.of(standing(term, pack)).in(Phrase.Tone.STATUS));
        if (term.confidence().isDoubtful()) {
            now.add(Phrase.of(" " + pack.text("briefings.doubtful")).in(Phrase.Tone.DOUBT));
        }
        row.add(now);
        return row;
    }

    private static String standing(Term term, Composition pack) {
        if (term.span().holdsOn(pack.asOf)) {
            return OrganizationParts.progress(term, pack);
        }
        var start = term.span().start();
        return start != null && start.earliest().isAfter(pack.asOf)
                ? pack.text("briefings.term.ahead")
                : pack.text("briefings.term.over");
    }
}
