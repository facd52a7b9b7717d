package org.toraga.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.toraga.memberships.MembershipService;
import org.toraga.organizations.OrganizationCode;
import org.toraga.statistics.Aggregation;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.IndicatorDetails;
import org.toraga.statistics.StatisticsService;
import org.toraga.statistics.ui.ChartSources;

/** Reads what the charts of a comparison show; runs in the background. */
@Component
class FiguresReader {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final StatisticsService statistics;
    private final MembershipService memberships;
    private final ChartSources sources;

    FiguresReader(StatisticsService statistics, MembershipService memberships, ChartSources sources) {
        this.statistics = statistics;
        this.memberships = memberships;
        this.sources = sources;
    }

    /** In the order of {@code indicators}. The members of an organization are those of the day, over all years. */
    List<ComparedFigures> read(Comparison comparison, List<IndicatorCode> indicators, LocalDate asOf, Locale language) {
        return indicators.stream()
                .flatMap(code -> statistics.indicator(code).stream())
                .map(indicator -> read(comparison, indicator, asOf, language))
                .toList();
    }

    private ComparedFigures read(Comparison comparison, IndicatorDetails indicator, LocalDate asOf, Locale language) {
        var weight = Optional.ofNullable(indicator.weight()).flatMap(statistics::indicator);
        var used = comparison.isOfStates()
                ? List.of(indicator)
                : Stream.concat(Stream.of(indicator), weight.stream()).toList();
        var ofOrganizations = indicator.aggregation() == Aggregation.NONE
                ? List.<ComparedFigures.OfOrganization>of()
                : comparison.organizations().stream()
                        .map(organization -> read(indicator, organization, asOf))
                        .toList();
        var ofStates = statistics.series(indicator.code(), comparison.states(), FIRST_YEAR, LAST_YEAR).stream()
                .map(series -> new ComparedFigures.OfState(series.country(), series.values()))
                .toList();
        return new ComparedFigures(
                indicator, weight.orElse(null), ofOrganizations, ofStates, sources.of(used, language));
    }

    private ComparedFigures.OfOrganization read(
            IndicatorDetails indicator, OrganizationCode organization, LocalDate asOf) {
        var members = memberships.members(organization, asOf);
        var aggregates = statistics.aggregates(indicator.code(), members, FIRST_YEAR, LAST_YEAR);
        return new ComparedFigures.OfOrganization(
                organization, aggregates, StatisticsService.current(aggregates, asOf));
    }
}
