package org.toraga.events.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.toraga.base.Precision;
import org.toraga.base.ui.Formats;
import org.toraga.charts.ChartDescription;
import org.toraga.charts.ChartKind;
import org.toraga.charts.ChartPanel;
import org.toraga.charts.ChartPoint;
import org.toraga.charts.ChartSeries;
import org.toraga.charts.ChartSource;
import org.toraga.events.EventRow;
import org.toraga.events.EventStatus;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.ui.OrganizationBadge;

/**
 * How many events each month of the as-of year has, by organization. An event counts in the month in which it begins; one
 * known only by its year counts in none and is told of beneath.
 */
public class EventsByMonth extends Div {

    /** Stands for events of none of the organizations: no organization's colour. */
    private static final String OUTSIDE = "toraga-ink-quiet";

    private final int year;
    private final LocalDate asOf;

    /** @param rows of that year, as {@code EventService.between} gives them for that very day */
    public EventsByMonth(List<EventRow> rows, LocalDate asOf, ChartPanel.Heading heading) {
        this.year = asOf.getYear();
        this.asOf = asOf;
        add(new ChartPanel(describe(rows), heading));
    }

    private ChartDescription describe(List<EventRow> rows) {
        var counted = rows.stream()
                .filter(event -> event.status() != EventStatus.CANCELLED)
                .filter(event -> event.dates().start().earliest().getYear() == year)
                .toList();
        var dated = counted.stream()
                .filter(event -> event.dates().start().precision() != Precision.YEAR)
                .toList();
        var series = new ArrayList<ChartSeries>();
        dated.stream()
                .map(EventRow::organization)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .forEach(organization -> series.add(series(organization, dated)));
        if (dated.stream().anyMatch(event -> event.organization() == null)) {
            series.add(series(null, dated));
        }
        var undated = counted.size() - dated.size();
        return new ChartDescription(
                ChartKind.STACKED_COLUMNS,
                getTranslation("events.chart.title", String.valueOf(year)),
                getTranslation("events.chart.subtitle", Formats.date(asOf, getLocale())),
                "",
                0,
                getTranslation("events.chart.month"),
                List.copyOf(series),
                undated == 0 ? List.of() : List.of(getTranslation("events.chart.yearOnly", undated)),
                List.of(new ChartSource(getTranslation("events.chart.source"), "summits?lens=planner&year=" + year)),
                Formats.shortMonth(asOf.getMonthValue(), getLocale()));
    }

    private ChartSeries series(@Nullable OrganizationCode organization, List<EventRow> dated) {
        var points = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> {
                    var count = dated.stream()
                            .filter(event -> Objects.equals(event.organization(), organization))
                            .filter(event -> event.dates().start().earliest().getMonthValue() == month)
                            .count();
                    return new ChartPoint(
                            Formats.shortMonth(month, getLocale()),
                            BigDecimal.valueOf(count),
                            "summits?lens=month&month=" + YearMonth.of(year, month),
                            null,
                            null);
                })
                .toList();
        return Optional.ofNullable(organization)
                .map(code -> new ChartSeries(code.value(), OrganizationBadge.colour(code), points))
                .orElseGet(() -> new ChartSeries(getTranslation("events.outside"), OUTSIDE, points));
    }
}
