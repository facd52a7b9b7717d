package org.toraga.api;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.toraga.access.Day;
import org.toraga.access.ProblemException;
import org.toraga.access.Tells;
import org.toraga.countries.CountryCode;
import org.toraga.memberships.MembershipService;
import org.toraga.organizations.OrganizationCode;
import org.toraga.statistics.Aggregate;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.IndicatorDetails;
import org.toraga.statistics.StatisticsService;
import org.toraga.statistics.Unit;

@ApiController
class AggregatesApi {

    private final StatisticsService statistics;
    private final MembershipService memberships;
    private final Existing existing;

    AggregatesApi(StatisticsService statistics, MembershipService memberships, Existing existing) {
        this.statistics = statistics;
        this.memberships = memberships;
        this.existing = existing;
    }

    @GetMapping("/aggregates")
    @Tells("What the figures of an organization's members come to, the members being those of the day")
    AggregateItem aggregate(
            @RequestParam OrganizationCode organization,
            @RequestParam @Tells("Several are added up together, for SHARE_OF_WORLD alone")
                    List<IndicatorCode> indicator,
            @RequestParam(defaultValue = "VALUE") AggregateMeasure measure,
            @RequestParam
                    @Tells(
                            "Without one, the latest that was over by the day and that half of the members have figures of")
                    @Nullable Integer year,
            Day asOf) {
        existing.organization(organization);
        var indicators = indicators(indicator, measure);
        var members = memberships.members(organization, asOf.date());
        var result = year == null
                ? latest(indicator, measure, members, asOf)
                : of(indicator, measure, members, StatisticsApi.year("year", year, 0));
        return item(organization, indicators, measure, result, asOf);
    }

    @GetMapping("/aggregates/years")
    @Tells("The same, year by year; a year between the first and the last may lack a value")
    Listing<AggregateItem> aggregates(
            @RequestParam OrganizationCode organization,
            @RequestParam @Tells("Several are added up together, for SHARE_OF_WORLD alone")
                    List<IndicatorCode> indicator,
            @RequestParam(defaultValue = "VALUE") AggregateMeasure measure,
            @RequestParam @Tells("From this year on") @Nullable Integer from,
            @RequestParam @Tells("Up to this year") @Nullable Integer to,
            Day asOf,
            Paging paging) {
        existing.organization(organization);
        var indicators = indicators(indicator, measure);
        var found = overYears(
                        indicator,
                        measure,
                        memberships.members(organization, asOf.date()),
                        StatisticsApi.year("from", from, StatisticsApi.FIRST_YEAR),
                        StatisticsApi.year("to", to, StatisticsApi.LAST_YEAR))
                .stream()
                .map(aggregate -> item(organization, indicators, measure, aggregate, asOf))
                .toList();
        return paging.part(asOf, found, item -> String.valueOf(item.year()));
    }

    private List<IndicatorDetails> indicators(List<IndicatorCode> codes, AggregateMeasure measure) {
        if (codes.isEmpty()) {
            throw ProblemException.badRequest("missing-parameter", "The parameter indicator is needed.");
        }
        if (codes.size() > 1 && measure == AggregateMeasure.VALUE) {
            throw ProblemException.badRequest(
                    "invalid-parameter", "Several indicators are added up together for SHARE_OF_WORLD alone.");
        }
        var found = new ArrayList<IndicatorDetails>();
        codes.forEach(code -> found.add(existing.indicator(code)));
        return found;
    }

    private Aggregate of(List<IndicatorCode> indicators, AggregateMeasure measure, Set<CountryCode> members, int year) {
        return switch (measure) {
            case VALUE -> statistics.aggregate(indicators.getFirst(), members, year);
            case SHARE_OF_WORLD -> statistics.shareOfWorld(indicators, members, year);
        };
    }

    private List<Aggregate> overYears(
            List<IndicatorCode> indicators, AggregateMeasure measure, Set<CountryCode> members, int from, int to) {
        return switch (measure) {
            case VALUE -> statistics.aggregates(indicators.getFirst(), members, from, to);
            case SHARE_OF_WORLD -> statistics.sharesOfWorld(indicators, members, from, to);
        };
    }

    private Aggregate latest(
            List<IndicatorCode> indicators, AggregateMeasure measure, Set<CountryCode> members, Day asOf) {
        var all = overYears(indicators, measure, members, StatisticsApi.FIRST_YEAR, StatisticsApi.LAST_YEAR);
        return StatisticsService.current(all, asOf.date())
                .orElseGet(() -> of(indicators, measure, members, StatisticsService.lastFullYear(asOf.date())));
    }

    private static AggregateItem item(
            OrganizationCode organization,
            List<IndicatorDetails> indicators,
            AggregateMeasure measure,
            Aggregate aggregate,
            Day asOf) {
        var sources = new LinkedHashSet<String>();
        indicators.forEach(indicator -> sources.add(indicator.source().value()));
        var coverage = aggregate.coverage();
        return new AggregateItem(
                organization.value(),
                indicators.stream().map(indicator -> indicator.code().value()).toList(),
                measure,
                aggregate.year(),
                asOf.date(),
                aggregate.value(),
                measure == AggregateMeasure.SHARE_OF_WORLD
                        ? Unit.PERCENT
                        : indicators.getFirst().unit(),
                new AggregateCoverage(coverage.with().size(), coverage.total()),
                Words.sorted(coverage.with()),
                Words.sorted(coverage.without()),
                List.copyOf(sources));
    }
}
