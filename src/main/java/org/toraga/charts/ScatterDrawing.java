package org.toraga.charts;

import com.vaadin.flow.component.charts.model.AxisTitle;
import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.HorizontalAlign;
import com.vaadin.flow.component.charts.model.Marker;
import com.vaadin.flow.component.charts.model.PlotOptionsBubble;
import com.vaadin.flow.component.charts.model.VerticalAlign;
import com.vaadin.flow.component.charts.model.style.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two values of each mark against one another, and a third as its area; the largest marks are named where there is room. */
class ScatterDrawing extends ChartDrawing {

    private static final int HEIGHT = 480;
    private static final int TOP = 28;

    /** So many marks at most are offered a name. */
    private static final int MOST_NAMED = 30;

    /** Diameters in pixels: of the least and greatest area, and of all where areas stand for nothing. */
    private static final String LEAST = "7";

    private static final String GREATEST = "56";
    private static final String EQUAL = "12";

    private final Axis across;
    private final @Nullable Axis size;
    private final List<ChartPoint> named;

    ScatterDrawing(ChartDescription description, ChartWords words) {
        super(description, words);
        across = Objects.requireNonNullElse(description.options().across(), new Axis("", "", description.decimals()));
        size = description.options().size();
        named = description.series().stream()
                .filter(series -> !series.quiet())
                .flatMap(series -> series.points().stream())
                .filter(description::canDraw)
                .sorted(ChartPoint.LARGEST_FIRST)
                .limit(MOST_NAMED)
                .toList();
    }

    @Override
    int height() {
        return HEIGHT;
    }

    @Override
    void draw() {
        setType(ChartType.BUBBLE);
        var level = new LevelAxis(scale(ChartPoint::across), ChartFigures.of(across, words.locale()));
        level.setTitle(title(across.title(), across.unit()));
        level.setGridLineWidth(1);
        level.setGridLineColor(ChartColours.RULE);
        level.setLineColor(ChartColours.RULE);
        level.setTickLength(0);
        level.getLabels().setStyle(new PlainText(ChartColours.QUIET, SMALL, 0));
        configuration.addxAxis(level);
        var values = scale(ChartPoint::value);
        var upright = valueAxis(values);
        upright.setMin(values.first());
        upright.setMax(values.last());
        upright.setTitle(uprightTitle());
        configuration.getChart().setSpacing(new Number[] {TOP, 20, 0, 0});
        var index = 0;
        for (var series : description.series()) {
            configuration.addSeries(series(series, series.quiet() ? 0 : index++));
        }
        if (index > 1) {
            showLegend();
            configuration.getLegend().setMargin(44);
            configuration.getChart().setSpacing(new Number[] {0, 20, 0, 0});
        }
    }

    private ValueScale scale(Function<ChartPoint, @Nullable BigDecimal> quantity) {
        var values = values(quantity);
        return description.options().logarithmic() ? ValueScale.ratios(values) : ValueScale.around(values);
    }

    /** Of all marks drawn, and of those that room is left for. */
    private List<BigDecimal> values(Function<ChartPoint, @Nullable BigDecimal> quantity) {
        var values = new ArrayList<BigDecimal>();
        Stream.concat(
                        description.series().stream().flatMap(series -> series.points().stream()),
                        description.options().frame().stream())
                .filter(description::canDraw)
                .map(quantity)
                .filter(Objects::nonNull)
                .forEach(values::add);
        return values;
    }

    private static AxisTitle title(String name, String unit) {
        var title = new AxisTitle(Markup.escape(unit.isEmpty() ? name : name + " (" + unit + ")"));
        title.setAlign(VerticalAlign.HIGH);
        title.setStyle(new PlainText(ChartColours.INK, SMALL, 0));
        return title;
    }

    /** Lies above its axis, where it can be read without turning the head. */
    private AxisTitle uprightTitle() {
        var title = new UprightTitle(title(description.valueTitle(), description.unit()));
        title.setRotation(0);
        title.setReserveSpace(false);
        title.setY(-14);
        return title;
    }

    private DataSeries series(ChartSeries series, int index) {
        var colour = series.quiet() ? ChartColours.BEHIND : ChartColours.of(series.colour(), index);
        var options = new PlotOptionsBubble();
        options.setColor(colour);
        options.setMarker(marker(ChartColours.glazed(colour), colour));
        options.setMinSize(size == null ? EQUAL : LEAST);
        options.setMaxSize(size == null ? EQUAL : GREATEST);
        options.setSizeBy("area");
        options.setZMin(0);
        values(ChartPoint::size).stream().max(Comparator.naturalOrder()).ifPresent(options::setZMax);
        options.setClip(false);
        options.setShowInLegend(!series.quiet());
        var drawn = new DataSeries(Markup.escape(series.name()));
        drawn.setPlotOptions(options);
        for (var point : series.largestFirst()) {
            drawn.add(item(series, point, index));
        }
        return drawn;
    }

    private static Marker marker(Color fill, Color edge) {
        var marker = new Marker(true);
        marker.setFillColor(fill);
        marker.setLineColor(edge);
        marker.setLineWidth(1);
        return marker;
    }

    private DrawnPoint item(ChartSeries series, ChartPoint point, int index) {
        var rank = named.indexOf(point);
        var area = point.size();
        var item = new DrawnBubble(
                point.category(), tooltip(series, point), area == null ? 0 : area.doubleValue(), MOST_NAMED - rank);
        if (description.canDraw(point)) {
            item.setX(point.across());
            item.setY(point.value());
        }
        if (point.path() != null) {
            item.setCursor("pointer");
        }
        var colour = point.colour() == null
                ? ChartColours.of(series.colour(), index)
                : ChartColours.of(point.colour(), index);
        if (size != null && area == null) {
            item.setMarker(marker(ChartColours.NONE, colour));
        } else if (point.colour() != null) {
            item.setMarker(marker(ChartColours.glazed(colour), colour));
        }
        if (rank >= 0) {
            item.setDataLabels(name());
        }
        return item;
    }

    private static DataLabels name() {
        var label = new DataLabels(true);
        label.setFormat("{point.name}");
        label.setAlign(HorizontalAlign.CENTER);
        label.setVerticalAlign(VerticalAlign.TOP);
        label.setY(-18);
        label.setCrop(false);
        label.setOverflow("allow");
        label.setStyle(new PlainText(ChartColours.INK, SMALL, 3));
        return label;
    }

    /** The name, and each quantity by its own name. */
    @Override
    String tooltip(ChartSeries series, ChartPoint point) {
        var place = description.series().size() == 1 || series.name().isEmpty()
                ? point.category()
                : point.category() + " (" + series.name() + ")";
        var lines = new ArrayList<String>();
        lines.add(line(across.title(), ChartFigures.of(across, words.locale()), point.across()));
        lines.add(line(description.valueTitle(), figures, point.value()));
        if (size != null) {
            lines.add(line(size.title(), ChartFigures.of(size, words.locale()), point.size()));
        }
        return tooltip(place, lines, point);
    }

    private String line(String title, ChartFigures quantity, @Nullable BigDecimal value) {
        var figure = value == null ? words.of("charts.gap") : quantity.exactWithUnit(value);
        return title.isEmpty() ? figure : words.of("charts.named", title, figure);
    }
}
