package org.toraga.statistics.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.countries.CountryCode;
import org.toraga.memberships.MembershipService;
import org.toraga.organizations.OrganizationCode;
import org.toraga.statistics.Aggregate;
import org.toraga.statistics.Aggregation;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.IndicatorDetails;
import org.toraga.statistics.Observation;
import org.toraga.statistics.StatisticsService;

/** Reads what an organization's panel shows, in one transaction; runs in the background. */
@Component
@Transactional(readOnly = true)
class OrganizationFiguresReader {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final StatisticsService statistics;
    private final MembershipService memberships;
    private final ChartSources sources;

    OrganizationFiguresReader(StatisticsService statistics, MembershipService memberships, ChartSources sources) {
        this.statistics = statistics;
        this.memberships = memberships;
        this.sources = sources;
    }

    Optional<OrganizationFigures> read(
            OrganizationCode organization, IndicatorCode code, LocalDate asOf, Locale language) {
        return statistics.indicator(code).map(indicator -> read(organization, indicator, asOf, language));
    }

    private OrganizationFigures read(
            OrganizationCode organization, IndicatorDetails indicator, LocalDate asOf, Locale language) {
        var members = memberships.members(organization, asOf);
        var weight = weight(indicator);
        var used = new ArrayList<>(List.of(indicator));
        if (weight != null) {
            used.add(weight);
        }
        return new OrganizationFigures(
                organization,
                asOf,
                indicator,
                weight,
                members,
                aggregates(indicator, members),
                shares(indicator, members),
                ranking(indicator, members, asOf),
                sources.of(used, language));
    }

    private @Nullable IndicatorDetails weight(IndicatorDetails indicator) {
        var weight = indicator.weight();
        return weight == null ? null : statistics.indicator(weight).orElse(null);
    }

    private List<Aggregate> aggregates(IndicatorDetails indicator, Set<CountryCode> members) {
        return indicator.aggregation() == Aggregation.NONE
                ? List.of()
                : statistics.aggregates(indicator.code(), members, FIRST_YEAR, LAST_YEAR);
    }

    private List<Aggregate> shares(IndicatorDetails indicator, Set<CountryCode> members) {
        return indicator.aggregation() == Aggregation.SUM
                ? statistics.sharesOfWorld(List.of(indicator.code()), members, FIRST_YEAR, LAST_YEAR)
                : List.of();
    }

    private List<Observation> ranking(IndicatorDetails indicator, Set<CountryCode> members, LocalDate asOf) {
        var year = statistics.yearShown(indicator.code(), members, asOf);
        return year.isPresent() ? statistics.ranking(indicator.code(), members, year.getAsInt()) : List.of();
    }
}
