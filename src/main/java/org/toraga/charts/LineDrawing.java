package org.toraga.charts;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.DashStyle;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.HorizontalAlign;
import com.vaadin.flow.component.charts.model.Marker;
import com.vaadin.flow.component.charts.model.MarkerSymbolEnum;
import com.vaadin.flow.component.charts.model.PlotOptionsLine;
import com.vaadin.flow.component.charts.model.VerticalAlign;
import com.vaadin.flow.component.charts.model.XAxis;
import com.vaadin.flow.component.charts.model.style.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Values over years: a line for each series, broken where a value is missing, named at its end. */
class LineDrawing extends ChartDrawing {

    /** More lines than this have a legend instead of names at their ends. */
    private static final int MOST_NAMED = 8;

    private static final int HEIGHT = 340;
    private static final int TOP = 24;
    private static final int BOTTOM = 28;
    private static final int LINE_HEIGHT = 16;

    /** Names at the ends are cut to this many letters; tooltip and table have them in full. */
    private static final int LONGEST_NAME = 20;

    private static final double LETTER_WIDTH = 6.6;

    private static final List<DashStyle> DASHES = List.of(
            DashStyle.SOLID,
            DashStyle.DASH,
            DashStyle.SHORTDOT,
            DashStyle.LONGDASH,
            DashStyle.DASHDOT,
            DashStyle.SHORTDASH,
            DashStyle.LONGDASHDOT,
            DashStyle.LONGDASHDOTDOT);

    private static final List<MarkerSymbolEnum> SYMBOLS = List.of(
            MarkerSymbolEnum.CIRCLE,
            MarkerSymbolEnum.SQUARE,
            MarkerSymbolEnum.DIAMOND,
            MarkerSymbolEnum.TRIANGLE,
            MarkerSymbolEnum.TRIANGLE_DOWN);

    private final String markText;
    private final ValueScale scale;

    LineDrawing(ChartDescription description, Locale locale, String markText) {
        super(description, locale);
        this.markText = markText;
        scale = ValueScale.around(description.series().stream()
                .flatMap(series -> series.points().stream())
                .map(ChartPoint::value)
                .filter(Objects::nonNull)
                .toList());
    }

    @Override
    int height() {
        return HEIGHT;
    }

    @Override
    void draw() {
        setType(ChartType.LINE);
        valueAxis(scale);
        var axis = categoryAxis();
        if (categories.areYears()) {
            axis.setAllowDecimals(false);
            axis.setTickPixelInterval(70);
            axis.getLabels().setFormat("{value}");
        } else {
            setCategories(axis);
        }
        mark(axis);
        var ends = isNamed() ? ends() : List.<Integer>of();
        for (int index = 0; index < description.series().size(); index++) {
            addSeries(index, ends);
        }
        if (isNamed()) {
            var chart = configuration.getChart();
            chart.setMarginTop(TOP);
            chart.setMarginBottom(BOTTOM);
            chart.setMarginRight(roomForNames());
        } else if (description.series().size() > 1) {
            showLegend();
        } else {
            configuration.getChart().setSpacing(new Number[] {TOP, 16, 0, 0});
        }
    }

    private boolean isNamed() {
        var count = description.series().size();
        return count > 1 && count <= MOST_NAMED;
    }

    private void mark(XAxis axis) {
        var mark = description.mark();
        if (mark == null) {
            return;
        }
        var names = categories.names();
        if (categories.areYears() && ChartCategories.isYear(mark)) {
            var first = Integer.parseInt(names.getFirst());
            var last = Integer.parseInt(names.getLast());
            var year = Integer.parseInt(mark);
            if (year >= first) {
                // Beyond the last value the axis goes on as far as the line.
                axis.setMax(Math.max(year, last));
                addMark(axis, year, (double) (year - first) / Math.max(1, Math.max(year, last) - first), markText);
            }
        } else if (names.contains(mark)) {
            addMark(axis, names.indexOf(mark), (double) names.indexOf(mark) / names.size(), markText);
        }
    }

    private void addSeries(int index, List<Integer> moves) {
        var series = description.series().get(index);
        var colour = ChartColours.of(series.colour(), index);
        var options = new PlotOptionsLine();
        options.setColor(colour);
        options.setDashStyle(DASHES.get(index % DASHES.size()));
        options.setLineWidth(2);
        options.setConnectNulls(false);
        options.setStickyTracking(false);
        options.setMarker(new Marker(false));
        var drawn = new DataSeries(Markup.escape(series.name()));
        drawn.setPlotOptions(options);
        var points = inOrder(series);
        var last = lastWithValue(points);
        for (int place = 0; place < points.size(); place++) {
            var point = points.get(place);
            var item = drawn(series, point);
            item.setX(x(point));
            if (point.value() != null) {
                item.setMarker(marker(index, place == last || isAlone(points, place)));
            }
            if (place == last && !moves.isEmpty()) {
                item.setDataLabels(nameAtEnd(series.name(), colour, moves.get(index)));
            }
            drawn.add(item);
        }
        configuration.addSeries(drawn);
    }

    private List<ChartPoint> inOrder(ChartSeries series) {
        var points = new ArrayList<ChartPoint>();
        for (var category : categories.names()) {
            points.add(ChartCategories.at(series, category).orElse(ChartPoint.of(category, null)));
        }
        return points;
    }

    private Number x(ChartPoint point) {
        return categories.areYears()
                ? Integer.valueOf(point.category())
                : categories.names().indexOf(point.category());
    }

    private static int lastWithValue(List<ChartPoint> points) {
        for (int place = points.size() - 1; place >= 0; place--) {
            if (points.get(place).value() != null) {
                return place;
            }
        }
        return -1;
    }

    /** A value between two gaps has no line and would not be seen without a mark. */
    private static boolean isAlone(List<ChartPoint> points, int place) {
        var before = place > 0 && points.get(place - 1).value() != null;
        var after = place < points.size() - 1 && points.get(place + 1).value() != null;
        return !before && !after;
    }

    private static Marker marker(int index, boolean isSeen) {
        var marker = new Marker(isSeen);
        marker.setSymbol(SYMBOLS.get(index % SYMBOLS.size()));
        marker.setRadius(4);
        return marker;
    }

    private List<Integer> ends() {
        var room = HEIGHT - TOP - BOTTOM;
        var ends = new ArrayList<Double>();
        for (var series : description.series()) {
            var points = inOrder(series);
            var last = lastWithValue(points);
            var value = last < 0 ? null : points.get(last).value();
            ends.add(value == null ? room : room * (1 - scale.height(value)));
        }
        return LineEnds.spread(ends, LINE_HEIGHT, room);
    }

    private static DataLabels nameAtEnd(String name, Color colour, int move) {
        var label = new DataLabels(true);
        label.setFormat(Markup.escape(cut(name)));
        label.setAlign(HorizontalAlign.LEFT);
        label.setVerticalAlign(VerticalAlign.MIDDLE);
        label.setX(8);
        label.setY(move);
        label.setCrop(false);
        label.setOverflow("allow");
        label.setAllowOverlap(true);
        label.setStyle(new PlainText(ChartColours.inked(colour), SMALL, 3));
        return label;
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    private int roomForNames() {
        var longest = description.series().stream()
                .mapToInt(series -> cut(series.name()).length())
                .max()
                .orElse(0);
        return (int) (16 + longest * LETTER_WIDTH);
    }
}
