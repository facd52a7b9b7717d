package org.toraga.briefings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.toraga.charts.ChartDescription;
import org.toraga.charts.ChartPoint;
import org.toraga.charts.ChartSeries;
import org.toraga.countries.CountryCode;
import org.toraga.countries.ui.CountryLink;
import org.toraga.memberships.MembershipService;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.ui.OrganizationBadge;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.IndicatorDetails;
import org.toraga.statistics.StatisticsService;
import org.toraga.statistics.ui.StatisticsCharts;
import org.toraga.statistics.ui.StatisticsTexts;

/** The three charts of a pack. */
@Component
class FigureParts {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** Longer rankings would not be read in a chart of this size. */
    private static final int MOST_BARS = 10;

    private static final IndicatorCode GDP = new IndicatorCode("NY.GDP.MKTP.CD");
    private static final IndicatorCode POPULATION = new IndicatorCode("SP.POP.TOTL");
    private static final IndicatorCode GROWTH = new IndicatorCode("NY.GDP.MKTP.KD.ZG");
    private static final IndicatorCode PER_HEAD = new IndicatorCode("NY.GDP.PCAP.PP.CD");

    private final StatisticsService statistics;
    private final StatisticsCharts charts;
    private final StatisticsTexts words;
    private final YearCharts years;
    private final MembershipService memberships;

    FigureParts(
            StatisticsService statistics,
            StatisticsCharts charts,
            StatisticsTexts words,
            YearCharts years,
            MembershipService memberships) {
        this.statistics = statistics;
        this.charts = charts;
        this.words = words;
        this.years = years;
        this.memberships = memberships;
    }

    /** What the members weigh in the world, who of them the most, and how they grow. */
    List<Block> ofOrganization(OrganizationCode code, Composition pack) {
        var members = memberships.members(code, pack.asOf);
        var path = OrganizationBadge.path(code) + "?tab=statistics";
        var found = new ArrayList<ChartDescription>();
        var wealth = charts.of(code, GDP, pack.asOf, pack.language);
        var people = charts.of(code, POPULATION, pack.asOf, pack.language);
        wealth.shareOfWorld().map(chart -> from(FIRST_YEAR, chart)).ifPresent(chart -> {
            pack.chart("share", chart, path, series -> Basis.observations(List.of(GDP), code, members));
            found.add(chart);
        });
        wealth.ranking().map(chart -> highest(chart, pack)).ifPresent(chart -> {
            pack.chart("ranking", chart, path, series -> Basis.observations(List.of(GDP), code, members));
            found.add(chart);
        });
        people.shareOfWorld().map(chart -> from(FIRST_YEAR, chart)).ifPresent(chart -> {
            pack.chart("people", chart, path, series -> Basis.observations(List.of(POPULATION), code, members));
            found.add(chart);
        });
        return blocks(found);
    }

    static List<Block> blocks(List<ChartDescription> charts) {
        return charts.isEmpty() ? List.of() : List.of(new Block.Charts(List.copyOf(charts)));
    }

    private static ChartDescription from(int year, ChartDescription chart) {
        return with(
                chart,
                chart.series().stream()
                        .map(series -> new ChartSeries(
                                series.name(),
                                series.colour(),
                                series.points().stream()
                                        .filter(point -> point.category().compareTo(String.valueOf(year)) >= 0)
                                        .toList(),
                                series.quiet()))
                        .toList(),
                chart.notes());
    }

    /** The first bars, and how many were left out. */
    private static ChartDescription highest(ChartDescription chart, Composition pack) {
        var all = chart.series().getFirst();
        if (all.points().size() <= MOST_BARS) {
            return chart;
        }
        var notes = new ArrayList<>(chart.notes());
        notes.addFirst(
                pack.text("briefings.chart.highest", MOST_BARS, all.points().size()));
        var shown = new ChartSeries(all.name(), all.colour(), all.points().subList(0, MOST_BARS), all.quiet());
        return with(chart, List.of(shown), notes);
    }

    private static ChartDescription with(ChartDescription chart, List<ChartSeries> series, List<String> notes) {
        return new ChartDescription(
                chart.kind(),
                chart.title(),
                chart.subtitle(),
                chart.unit(),
                chart.decimals(),
                chart.categoryTitle(),
                series,
                notes,
                chart.sources(),
                chart.mark(),
                chart.options());
    }

    /** What a state's economy is and how it grows; of several, beside one another. */
    List<Block> ofStates(List<CountryCode> states, Composition pack) {
        var path = states.size() == 1
                ? CountryLink.path(states.getFirst())
                : new Subject(
                                SubjectKind.COMPARISON,
                                states.stream().map(CountryCode::value).toList())
                        .path();
        var found = new ArrayList<ChartDescription>();
        for (var code : List.of(GDP, GROWTH, PER_HEAD)) {
            statistics
                    .indicator(code)
                    .map(indicator -> lines(indicator, states, pack))
                    .ifPresent(chart -> {
                        if (!chart.isEmpty()) {
                            var byName = new HashMap<String, CountryCode>();
                            states.forEach(state -> byName.put(pack.name(state), state));
                            pack.chart(code.value(), chart, path, series -> {
                                var state = byName.get(series.name());
                                return Basis.observations(List.of(code), state == null ? states : List.of(state));
                            });
                            found.add(chart);
                        }
                    });
        }
        return blocks(found);
    }

    private ChartDescription lines(IndicatorDetails indicator, List<CountryCode> states, Composition pack) {
        var series = statistics.series(indicator.code(), states, FIRST_YEAR, LAST_YEAR).stream()
                .map(one -> new ChartSeries(pack.name(one.country()), null, YearCharts.points(one.values())))
                .toList();
        return years.describe(indicator, series, List.of(), null, pack);
    }

    /** What the members of organizations come to together. */
    List<Block> ofOrganizations(List<OrganizationCode> codes, Composition pack) {
        var members = new HashMap<OrganizationCode, Set<CountryCode>>();
        codes.forEach(code -> members.put(code, memberships.members(code, pack.asOf)));
        var path = new Subject(
                        SubjectKind.COMPARISON,
                        codes.stream().map(OrganizationCode::value).toList())
                .path();
        var found = new ArrayList<ChartDescription>();
        for (var code : List.of(GDP, POPULATION, GROWTH)) {
            statistics
                    .indicator(code)
                    .map(indicator -> together(indicator, codes, members, pack))
                    .ifPresent(chart -> {
                        if (!chart.isEmpty()) {
                            pack.chart(code.value(), chart, path, series -> {
                                var organization = new OrganizationCode(series.name());
                                return Basis.observations(
                                        List.of(code), organization, members.getOrDefault(organization, Set.of()));
                            });
                            found.add(chart);
                        }
                    });
        }
        return blocks(found);
    }

    private ChartDescription together(
            IndicatorDetails indicator,
            List<OrganizationCode> codes,
            Map<OrganizationCode, Set<CountryCode>> members,
            Composition pack) {
        var notes = new ArrayList<String>();
        var series = new ArrayList<ChartSeries>();
        for (var code : codes) {
            var aggregates = statistics.aggregates(
                    indicator.code(), members.getOrDefault(code, Set.of()), FIRST_YEAR, LAST_YEAR);
            StatisticsService.current(aggregates, pack.asOf)
                    .ifPresent(current ->
                            notes.add(code + ": " + words.coverage(current.year(), current.coverage(), pack.language)));
            series.add(new ChartSeries(
                    code.value(),
                    OrganizationBadge.colour(code),
                    aggregates.stream()
                            .map(one -> ChartPoint.of(String.valueOf(one.year()), one.value()))
                            .toList()));
        }
        return years.describe(indicator, series, notes, pack.asOf, pack);
    }
}
