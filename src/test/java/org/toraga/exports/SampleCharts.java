package org.toraga.exports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.Texts;
import org.toraga.charts.Axis;
import org.toraga.charts.ChartDescription;
import org.toraga.charts.ChartKind;
import org.toraga.charts.ChartOptions;
import org.toraga.charts.ChartPoint;
import org.toraga.charts.ChartSeries;
import org.toraga.charts.ChartSource;

/** One chart of each kind, with gaps, doubts and text that a spreadsheet could take for a formula. */
public final class SampleCharts {

    private static final ChartSource SOURCE = new ChartSource("World Bank, July 2024", "sources/WDI", "CC BY 4.0");

    private SampleCharts() {}

    public static ExportedChart exported(ChartKind kind) {
        return exported(of(kind));
    }

    public static ExportedChart exported(ChartDescription chart) {
        return new ExportedChart(
                chart, Texts.ENGLISH, LocalDate.of(2024, 1, 15), "https://desk.example", "statistics?asOf=2024-01-15");
    }

    public static ChartDescription of(ChartKind kind) {
        return switch (kind) {
            case LINE, COLUMNS, STACKED_COLUMNS, HEATMAP -> described(kind, overYears(), ChartOptions.NONE);
            case BARS, TREEMAP -> described(kind, List.of(ranking()), ChartOptions.NONE);
            case SCATTER ->
                described(
                        kind,
                        marks(),
                        new ChartOptions(
                                false,
                                List.of(),
                                new Axis("GDP per head", "US$", 0),
                                new Axis("Population", "", 0),
                                "Life expectancy"));
        };
    }

    private static ChartDescription described(ChartKind kind, List<ChartSeries> series, ChartOptions options) {
        return new ChartDescription(
                kind,
                "Ішкі өнім, ВВП & GDP",
                "US dollars, 2021 to 2023",
                "US$",
                1,
                kind == ChartKind.BARS || kind == ChartKind.TREEMAP || kind == ChartKind.SCATTER ? "State" : "Year",
                series,
                List.of("Two of three members have a value."),
                List.of(SOURCE),
                null,
                options);
    }

    private static List<ChartSeries> overYears() {
        return List.of(
                new ChartSeries(
                        "Kazakhstan",
                        "organization-sco",
                        List.of(point("2021", "10373.8", null), point("2022", "11243.55", null), gap("2023"))),
                new ChartSeries(
                        "=China",
                        null,
                        List.of(
                                point("2021", "12617.5", null),
                                point("2022", "12662.1", "of 2021"),
                                point("2023", "12614.1", null))));
    }

    private static ChartSeries ranking() {
        return new ChartSeries(
                "GDP",
                null,
                List.of(
                        new ChartPoint("China", new BigDecimal("17794.8"), "countries/CHN", null, null),
                        new ChartPoint("Қазақстан", new BigDecimal("261.4"), "countries/KAZ", null, "organization-ots"),
                        gap("Tajikistan")));
    }

    private static List<ChartSeries> marks() {
        return List.of(
                new ChartSeries(
                        "SCO",
                        "organization-sco",
                        List.of(mark("China", "78.6", "12614", "1410.7"), mark("Kazakhstan", "74.4", "13137", null))),
                new ChartSeries("OTS", "organization-ots", List.of(mark("Hungary", "76.9", "22142", "9.6"))));
    }

    private static ChartPoint mark(String state, String value, String across, @Nullable String size) {
        return new ChartPoint(
                state,
                new BigDecimal(value),
                null,
                null,
                null,
                new BigDecimal(across),
                size == null ? null : new BigDecimal(size));
    }

    private static ChartPoint point(String year, String value, @Nullable String note) {
        return new ChartPoint(year, new BigDecimal(value), null, note, null);
    }

    private static ChartPoint gap(String place) {
        return ChartPoint.of(place, null);
    }
}
