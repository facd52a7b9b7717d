package org.toraga.charts;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Cursor;
import com.vaadin.flow.component.charts.model.DashStyle;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.Marker;
import com.vaadin.flow.component.charts.model.MarkerSymbolEnum;
import com.vaadin.flow.component.charts.model.XAxis;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
    private final List<ChartSeries> quiet;
    private final AnnotationLines annotations;

    LineDrawing(ChartDescription description, ChartWords words) {
        super(description, words);
        var values = description.values();
        scale = description.options().logarithmic() ? ValueScale.ratios(values) : ValueScale.around(values);
        loud = inFront(description);
        quiet = behind(description);
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
        if (!quiet.isEmpty()) {
            drawBehind(axis);
        }
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

    /** The lines that are series of the chart, in their order. */
    static List<ChartSeries> inFront(ChartDescription description) {
        return description.series().stream().filter(series -> !series.quiet()).toList();
    }

    /** The lines behind these, in their order. */
    static List<ChartSeries> behind(ChartDescription description) {
        return description.series().stream().filter(ChartSeries::quiet).toList();
    }

    private void addSeries() {
        var lasts = loud.stream().map(series -> lastDrawn(inOrder(series))).toList();
        var moves = LineNames.moves(lasts, scale, room());
        for (int index = 0; index < loud.size(); index++) {
            configuration.addSeries(drawn(loud.get(index), index, moves.get(index)));
        }
    }

    private void drawBehind(XAxis axis) {
        var places =
                IntStream.range(0, categories.names().size()).mapToObj(this::x).toList();
        // The level axis goes by the lines in front alone, which may begin later.
        axis.setMin(places.getFirst());
        configuration.setBehind(new LinesBehind(
                quiet.stream().map(series -> Markup.escape(series.name())).toList(),
                places,
                quiet.stream().map(this::heights).toList(),
                quiet.stream().allMatch(LineDrawing::leadsOn)));
    }

    private int[] heights(ChartSeries series) {
        return inOrder(series).stream()
                .mapToInt(point -> point.value() != null && description.canDraw(point)
                        ? (int) Math.round(scale.height(point.value()) * LinesBehind.TOP)
                        : LinesBehind.GAP)
                .toArray();
    }

    /** What the tooltips of each line behind say of each of its marks, as markup. */
    List<List<String>> saidBehind() {
        return quiet.stream().map(this::said).toList();
    }

    private DataSeries drawn(ChartSeries series, int index, int move) {
        var colour = ChartColours.of(series.colour(), index);
        var options = new DrawnLine(colour);
        options.setDashStyle(DASHES.get(index % DASHES.size()));
        options.setConnectNulls(false);
        options.setStickyTracking(false);
        options.setMarker(marker(index, false));
        var leadsOn = leadsOn(series);
        if (leadsOn) {
            options.setCursor(Cursor.POINTER);
        }
        var drawn = new DataSeries(Markup.escape(series.name()));
        drawn.setPlotOptions(options);
        var points = inOrder(series);
        var last = lastDrawn(points).map(points::indexOf).orElse(-1);
        for (int place = 0; place < points.size(); place++) {
            var point = points.get(place);
            var item = new DrawnPoint(point.category(), tooltip(series, point), null);
            item.setX(x(place));
            if (isDrawn(points, place)) {
                item.setY(point.value());
                if (isAlone(points, place) || place == last) {
                    item.setMarker(marker(index, true));
                }
            }
            if (point.path() != null && !leadsOn) {
                item.setCursor("pointer");
            }
            if (place == last && isNamed()) {
                item.setDataLabels(LineNames.at(series.name(), colour, move));
            }
            drawn.add(item);
        }
        return drawn;
    }

    private static boolean leadsOn(ChartSeries series) {
        return series.points().stream().allMatch(point -> point.path() != null);
    }

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

    private Number x(int place) {
        return categories.areYears() ? Integer.valueOf(categories.names().get(place)) : place;
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
