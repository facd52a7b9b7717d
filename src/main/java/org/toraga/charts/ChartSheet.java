package org.toraga.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values of a chart in columns and rows, in the order of its table twin, for files. The first column names the rows; a row is
 * a category, or a series in a heat map, or a mark in a scatter chart.
 *
 * @param remarks what must be known of single values of a row, in one sentence each row; empty without any
 */
public record ChartSheet(List<Column> columns, List<Row> rows, List<String> remarks) {

    /**
     * @param unit in short; empty for a bare number and for text
     * @param decimals of the values as shown in full; null for a column of text
     */
    public record Column(
            String title, String unit, @Nullable Integer decimals) {}

    /**
     * @param name what the row is about
     * @param group name of its series, in a scatter chart of several
     * @param values of the remaining columns; null is a gap
     */
    public record Row(String name, @Nullable String group, List<@Nullable BigDecimal> values) {}

    public static ChartSheet of(ChartDescription description, ChartWords words) {
        return switch (description.kind()) {
            case SCATTER -> ofMarks(description, words);
            case HEATMAP -> ofSeries(description);
            case LINE, BARS, COLUMNS, STACKED_COLUMNS, TREEMAP -> ofCategories(description, words);
        };
    }

    /** Whether a column of text stands between the names and the values. */
    public boolean hasGroups() {
        return columns.size() > 1 && columns.get(1).decimals() == null;
    }

    private static ChartSheet ofCategories(ChartDescription description, ChartWords words) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(description.categoryTitle(), "", null));
        for (var series : description.series()) {
            var name = series.name().isEmpty() ? words.of("charts.value") : series.name();
            columns.add(new Column(name, description.unit(), description.decimals()));
        }
        var rows = new ArrayList<Row>();
        var remarks = new ArrayList<String>();
        for (var category : ChartCategories.of(description).names()) {
            var points = description.series().stream()
                    .map(series -> at(series, category))
                    .toList();
            rows.add(new Row(category, null, values(points)));
            var said = new ArrayList<String>();
            for (int index = 0; index < points.size(); index++) {
                var series = description.series().get(index);
                add(said, description.series().size() == 1 ? "" : series.name(), points.get(index));
            }
            remarks.add(String.join("; ", said));
        }
        return new ChartSheet(List.copyOf(columns), List.copyOf(rows), spoken(remarks));
    }

    private static ChartSheet ofSeries(ChartDescription description) {
        var names = ChartCategories.of(description).names();
        var columns = new ArrayList<Column>();
        columns.add(new Column("", "", null));
        names.forEach(name -> columns.add(new Column(name, description.unit(), description.decimals())));
        var rows = new ArrayList<Row>();
        var remarks = new ArrayList<String>();
        for (var series : description.series()) {
            var points = names.stream().map(category -> at(series, category)).toList();
            rows.add(new Row(series.name(), null, values(points)));
            var said = new ArrayList<String>();
            points.forEach(point -> add(said, point.category(), point));
            remarks.add(String.join("; ", said));
        }
        return new ChartSheet(List.copyOf(columns), List.copyOf(rows), spoken(remarks));
    }

    private static ChartSheet ofMarks(ChartDescription description, ChartWords words) {
        var across =
                Objects.requireNonNullElse(description.options().across(), new Axis("", "", description.decimals()));
        var size = description.options().size();
        var hasGroups = description.series().size() > 1;
        var columns = new ArrayList<Column>();
        columns.add(new Column(description.categoryTitle(), "", null));
        if (hasGroups) {
            columns.add(new Column(words.of("charts.group"), "", null));
        }
        columns.add(quantity(across, words));
        columns.add(quantity(new Axis(description.valueTitle(), description.unit(), description.decimals()), words));
        if (size != null) {
            columns.add(quantity(size, words));
        }
        var rows = new ArrayList<Row>();
        var remarks = new ArrayList<String>();
        for (var series : description.series()) {
            for (var point : series.points()) {
                var values = new ArrayList<@Nullable BigDecimal>();
                values.add(point.across());
                values.add(point.value());
                if (size != null) {
                    values.add(point.size());
                }
                rows.add(new Row(point.category(), hasGroups ? series.name() : null, values));
                remarks.add(Objects.requireNonNullElse(point.note(), ""));
            }
        }
        return new ChartSheet(List.copyOf(columns), List.copyOf(rows), spoken(remarks));
    }

    private static Column quantity(Axis axis, ChartWords words) {
        return new Column(
                axis.title().isEmpty() ? words.of("charts.value") : axis.title(), axis.unit(), axis.decimals());
    }

    private static ChartPoint at(ChartSeries series, String category) {
        return ChartCategories.at(series, category).orElse(ChartPoint.of(category, null));
    }

    private static List<@Nullable BigDecimal> values(List<ChartPoint> points) {
        var values = new ArrayList<@Nullable BigDecimal>();
        points.forEach(point -> values.add(point.value()));
        return values;
    }

    private static void add(List<String> said, String place, ChartPoint point) {
        if (point.note() != null) {
            said.add(place.isEmpty() ? point.note() : place + ": " + point.note());
        }
    }

    private static List<String> spoken(List<String> remarks) {
        return remarks.stream().allMatch(String::isEmpty) ? List.of() : List.copyOf(remarks);
    }
}
