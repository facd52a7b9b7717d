package org.toraga.charts;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Cursor;
import com.vaadin.flow.component.charts.model.DashStyle;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.Marker;
import com.vaadin.flow.component.charts.model.MarkerSymbolEnum;
import com.vaadin.flow.component.charts.model.XAxis;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Values over years: a line for each series, broken where a value is missing, named at its end. */
class LineDrawing extends ChartDrawing {

    private static final int HEIGHT = 340;
    private static final int TOP = 24;
    private static final int BOTTOM = 28;

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

    private final ValueScale scale;
    private final List<ChartSeries> loud;
    private final AnnotationLines annotations;

    LineDrawing(ChartDescription description, ChartWords words) {
        super(description, words);
        var values = description.values();
        scale = description.options().logarithmic() ? ValueScale.ratios(values) : ValueScale.around(values);
        loud = description.series().stream().filter(series -> !series.quiet()).toList();
        annotations = categories.areYears()
                ? new AnnotationLines(description.options().annotations(), firstYear(), lastYear())
                : new AnnotationLines(List.of(), 0, 0);
    }

    @Override
    int height() {
        var names = isNamed() ? LineNames.LINE_HEIGHT * loud.size() : 0;
        return Math.max(HEIGHT, TOP + BOTTOM + names) + zone();
    }

    @Override
    int annotationRows() {
        return annotations.rows();
    }

    /** Room above the values for the words of the annotations, in pixels. */
    private int zone() {
        return annotations.rows() * AnnotationLines.ROW + (annotations.rows() > 0 ? 8 : 0);
    }

    private int room() {
        return height() - TOP - BOTTOM - zone();
    }

    @Override
    void draw() {
        setType(ChartType.LINE);
        var values = valueAxis(scale);
        var axis = categoryAxis();
        if (categories.areYears()) {
            axis.setAllowDecimals(false);
            axis.setTickPixelInterval(70);
            axis.getLabels().setFormat("{value}");
            axis.setMax(lastYear());
            annotations.lines().forEach(axis::addPlotLine);
        } else {
            setCategories(axis);
        }
        mark(axis);
        addSeries();
        var chart = configuration.getChart();
        if (isNamed()) {
            chart.setMarginRight(LineNames.room(loud));
        } else if (loud.size() > 1) {
            showLegend();
        } else if (zone() == 0) {
            chart.setSpacing(new Number[] {TOP, 16, 0, 0});
        } else {
            chart.setMarginRight(16);
        }
        if (isNamed() || zone() > 0) {
            chart.setMarginTop(TOP);
            chart.setMarginBottom(BOTTOM);
            values.setRoom(TOP + zone(), room());
        }
    }

    private boolean isNamed() {
        return description.series().size() > 1 && !loud.isEmpty() && loud.size() <= LineNames.MOST;
    }

    private void mark(XAxis axis) {
        var mark = description.mark();
        if (mark == null) {
            return;
        }
        var names = categories.names();
        if (categories.areYears() && ChartCategories.isYear(mark)) {
            var year = Integer.parseInt(mark);
            if (year >= firstYear()) {
                addMark(
                        axis,
                        year,
                        (double) (year - firstYear()) / Math.max(1, lastYear() - firstYear()),
                        words.asOf());
            }
        } else if (names.contains(mark)) {
            addMark(axis, names.indexOf(mark), (double) names.indexOf(mark) / names.size(), words.asOf());
        }
    }

    private int firstYear() {
        return Integer.parseInt(categories.names().getFirst());
    }

    /** Beyond the last value the axis goes on as far as the line of the as-of day. */
    private int lastYear() {
        var last = Integer.parseInt(categories.names().getLast());
        var mark = description.mark();
        return mark != null && ChartCategories.isYear(mark) ? Math.max(last, Integer.parseInt(mark)) : last;
    }

    /** Each series keeps its place in the description, by which a click finds it; what lies behind says so itself. */
    private void addSeries() {
        var lasts = loud.stream().map(series -> lastDrawn(inOrder(series))).toList();
        var moves = LineNames.moves(lasts, scale, room());
        var index = 0;
        for (var series : description.series()) {
            if (series.quiet()) {
                configuration.addSeries(drawn(series, DrawnLine.behind(said(series)), 0));
            } else {
                configuration.addSeries(loud(series, index, moves.get(index)));
                index++;
            }
        }
    }

    private DataSeries loud(ChartSeries series, int index, int move) {
        var colour = ChartColours.of(series.colour(), index);
        var options = DrawnLine.inFront(colour);
        options.setDashStyle(DASHES.get(index % DASHES.size()));
        var drawn = drawn(series, options, index);
        if (isNamed()) {
            var points = inOrder(series);
            lastDrawn(points)
                    .map(points::indexOf)
                    .ifPresent(place -> drawn.get(place).setDataLabels(LineNames.at(series.name(), colour, move)));
        }
        return drawn;
    }

    private DataSeries drawn(ChartSeries series, DrawnLine options, int index) {
        options.setConnectNulls(false);
        options.setStickyTracking(false);
        options.setMarker(marker(index, false));
        var leadsOn = series.points().stream().allMatch(point -> point.path() != null);
        if (leadsOn) {
            options.setCursor(Cursor.POINTER);
        }
        var drawn = new DataSeries(Markup.escape(series.name()));
        drawn.setPlotOptions(options);
        var points = inOrder(series);
        var last = lastDrawn(points).map(points::indexOf).orElse(-1);
        for (int place = 0; place < points.size(); place++) {
            var point = points.get(place);
            var item = series.quiet()
                    ? new DataSeriesItem()
                    : new DrawnPoint(point.category(), tooltip(series, point), null);
            item.setX(x(point));
            if (isDrawn(points, place)) {
                item.setY(point.value());
                if (isAlone(points, place) || (place == last && !series.quiet())) {
                    item.setMarker(marker(index, true));
                }
            }
            if (point.path() != null && !leadsOn) {
                item.setCursor("pointer");
            }
            drawn.add(item);
        }
        return drawn;
    }

    /** What the tooltips of a line in the background say of each of its marks. */
    private List<String> said(ChartSeries series) {
        return inOrder(series).stream()
                .map(point -> {
                    var value = point.value();
                    return value == null ? "" : said(List.of(figures.exactWithUnit(value)), point);
                })
                .toList();
    }

    private List<ChartPoint> inOrder(ChartSeries series) {
        var known = new HashMap<String, ChartPoint>();
        series.points().forEach(point -> known.putIfAbsent(point.category(), point));
        return categories.names().stream()
                .map(category -> known.getOrDefault(category, ChartPoint.of(category, null)))
                .toList();
    }

    private Number x(ChartPoint point) {
        return categories.areYears()
                ? Integer.valueOf(point.category())
                : categories.names().indexOf(point.category());
    }

    private Optional<ChartPoint> lastDrawn(List<ChartPoint> points) {
        return points.reversed().stream().filter(description::canDraw).findFirst();
    }

    private boolean isDrawn(List<ChartPoint> points, int place) {
        return place >= 0 && place < points.size() && description.canDraw(points.get(place));
    }

    /** A value between two gaps has no line and would not be seen without a mark. */
    private boolean isAlone(List<ChartPoint> points, int place) {
        return !isDrawn(points, place - 1) && !isDrawn(points, place + 1);
    }

    private static Marker marker(int index, boolean isSeen) {
        var marker = new Marker(isSeen);
        marker.setSymbol(SYMBOLS.get(index % SYMBOLS.size()));
        marker.setRadius(4);
        return marker;
    }
}
