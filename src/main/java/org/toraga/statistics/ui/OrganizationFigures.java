package org.toraga.statistics.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.toraga.charts.ChartSource;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;
import org.toraga.statistics.Aggregate;
import org.toraga.statistics.IndicatorDetails;
import org.toraga.statistics.Observation;
import org.toraga.statistics.StatisticsService;

/**
 * What one indicator says of an organization's members, who are those of the as-of day in every year.
 *
 * @param weight present if and only if the aggregate is a weighted mean
 * @param aggregates over years; empty if the indicator is not put together
 * @param shares of the world in per cent, over years; empty if the indicator is not added up
 * @param ranking the members with a figure in the year compared, highest first
 */
record OrganizationFigures(
        OrganizationCode organization,
        LocalDate asOf,
        IndicatorDetails indicator,
        @Nullable IndicatorDetails weight,
        Set<CountryCode> members,
        List<Aggregate> aggregates,
        List<Aggregate> shares,
        List<Observation> ranking,
        List<ChartSource> sources) {

    Optional<Aggregate> currentAggregate() {
        return StatisticsService.current(aggregates, asOf);
    }

    Optional<Aggregate> currentShare() {
        return StatisticsService.current(shares, asOf);
    }

    /** The year in which the members are compared; empty if none has a figure. */
    Optional<Integer> rankingYear() {
        return ranking.stream().findFirst().map(Observation::year);
    }
}
