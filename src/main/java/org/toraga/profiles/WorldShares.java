package org.toraga.profiles;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.toraga.countries.CountryCode;
import org.toraga.memberships.MembershipService;
import org.toraga.organizations.OrganizationCode;
import org.toraga.statistics.Aggregate;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.IndicatorDetails;
import org.toraga.statistics.StatisticsService;

/** What the members of an organization add up to, and what part of the world that is. */
@Service
class WorldShares {

    /** Latest figures are looked for in these years before the as-of day; land is measured seldom. */
    private static final int WINDOW = 12;

    private static final List<Measure> MEASURES = List.of(
            new Measure("profiles.figures.gdp", List.of(new IndicatorCode("NY.GDP.MKTP.CD"))),
            new Measure("profiles.figures.population", List.of(new IndicatorCode("SP.POP.TOTL"))),
            new Measure(
                    "profiles.figures.trade",
                    List.of(new IndicatorCode("NE.EXP.GNFS.CD"), new IndicatorCode("NE.IMP.GNFS.CD"))),
            new Measure("profiles.figures.land", List.of(new IndicatorCode("AG.SRF.TOTL.K2"))));

    private final StatisticsService statistics;
    private final MembershipService memberships;

    WorldShares(StatisticsService statistics, MembershipService memberships) {
        this.statistics = statistics;
        this.memberships = memberships;
    }

    private record Measure(String nameKey, List<IndicatorCode> parts) {}

    /**
     * @param share of the world in per cent, with its year and coverage
     * @param indicator the first that the measure is put together from
     * @param total in the unit of {@code indicator}
     */
    record WorldShare(String nameKey, IndicatorDetails indicator, Aggregate share, Aggregate total) {}

    /** One line a measure, each of the latest year that is over and has figures of half the members; without any, none. */
    List<WorldShare> of(OrganizationCode organization, LocalDate asOf) {
        var members = memberships.members(organization, asOf);
        return MEASURES.stream()
                .flatMap(measure -> share(measure, members, asOf))
                .toList();
    }

    private Stream<WorldShare> share(Measure measure, Set<CountryCode> members, LocalDate asOf) {
        var lastYear = StatisticsService.lastFullYear(asOf);
        var first = measure.parts().getFirst();
        var indicator = statistics.indicator(first);
        if (indicator.isEmpty()) {
            return Stream.empty();
        }
        return StatisticsService.current(
                statistics.sharesOfWorld(measure.parts(), members, lastYear - WINDOW, lastYear), asOf)
                .map(share -> new WorldShare(
                        measure.nameKey(),
                        indicator.get(),
                        share,
                        statistics.sum(measure.parts(), members, share.year())))
                .stream();
    }
}
