package org.toraga.briefings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.toraga.base.Precision;
import org.toraga.charts.ChartDescription;
import org.toraga.charts.ChartKind;
import org.toraga.charts.ChartPoint;
import org.toraga.charts.ChartSeries;
import org.toraga.countries.CountryCode;
import org.toraga.events.EventService;
import org.toraga.memberships.MembershipService;
import org.toraga.organizations.OrganizationService;
import org.toraga.statistics.ui.StatisticsCharts;

/** The charts of the pack on the whole year. */
@Component
class OverviewFigures {

    private static final int MONTHS = 12;

    private final StatisticsCharts charts;
    private final MembershipService memberships;
    private final OrganizationService organizations;
    private final EventService events;

    OverviewFigures(
            StatisticsCharts charts,
            MembershipService memberships,
            OrganizationService organizations,
            EventService events) {
        this.charts = charts;
        this.memberships = memberships;
        this.organizations = organizations;
        this.events = events;
    }

    /** What the organizations weigh in the world, and when they meet. */
    List<Block> ofAll(Composition pack) {
        var found = new ArrayList<ChartDescription>();
        var shares = charts.sharesOfWorld(pack.asOf, pack.language);
        for (int quantity = 0; quantity < 2 && !shares.isEmpty(); quantity++) {
            var chart = shares(shares, quantity, pack);
            if (!chart.isEmpty()) {
                pack.chart("shares-" + quantity, chart, "", series -> sharesBasis(pack));
                found.add(chart);
            }
        }
        var months = eventsByMonth(pack);
        if (!months.isEmpty()) {
            pack.chart("months", months, "", series -> Basis.of("events", List.of()));
            found.add(months);
        }
        return FigureParts.blocks(found);
    }

    private Figure.Basis sharesBasis(Composition pack) {
        var states = new HashSet<CountryCode>();
        organizations.codes().forEach(code -> states.addAll(memberships.members(code, pack.asOf)));
        var figures = Basis.observations(charts.indicatorsOfShares(), states);
        return new Figure.Basis(List.of("memberships"), List.of(), figures.indicators(), figures.states());
    }

    /** One quantity of the chart of shares, as a bar for each organization. */
    private static ChartDescription shares(ChartDescription all, int quantity, Composition pack) {
        var name = all.series().getFirst().points().get(quantity).category();
        var points = all.series().stream()
                .map(series -> {
                    var point = series.points().get(quantity);
                    return new ChartPoint(series.name(), point.value(), point.path(), point.note(), series.colour());
                })
                .toList();
        return new ChartDescription(
                ChartKind.BARS,
                all.title() + ": " + name,
                all.subtitle(),
                all.unit(),
                all.decimals(),
                pack.text("briefings.column.organization"),
                List.of(new ChartSeries(name, null, points)),
                List.of(all.notes().get(quantity)),
                all.sources(),
                null);
    }

    private ChartDescription eventsByMonth(Composition pack) {
        var year = pack.asOf.withDayOfYear(1);
        var all = events.between(year, year.plusYears(1), pack.asOf).stream()
                .filter(event -> event.dates().start().precision() != Precision.YEAR
                        && event.dates().start().earliest().getYear() == year.getYear())
                .toList();
        var points = IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> ChartPoint.of(
                        String.valueOf(month),
                        BigDecimal.valueOf(all.stream()
                                .filter(event ->
                                        event.dates().start().earliest().getMonthValue() == month)
                                .count())))
                .toList();
        return counted(
                pack.text("briefings.chart.months"),
                pack.text("briefings.chart.months.subtitle", String.valueOf(year.getYear())),
                pack.text("briefings.chart.month"),
                pack.text("briefings.column.event"),
                all.isEmpty() ? List.of() : points);
    }

    private static ChartDescription counted(
            String title, String subtitle, String categories, String series, List<ChartPoint> points) {
        return new ChartDescription(
                ChartKind.COLUMNS,
                title,
                subtitle,
                "",
                0,
                categories,
                List.of(new ChartSeries(series, null, points)),
                List.of(),
                List.of(),
                null);
    }
}
