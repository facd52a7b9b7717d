package org.toraga.charts;

import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.HorizontalAlign;
import com.vaadin.flow.component.charts.model.Label;
import com.vaadin.flow.component.charts.model.PlotLine;
import com.vaadin.flow.component.charts.model.PlotOptionsSeries;
import com.vaadin.flow.component.charts.model.TextAlign;
import com.vaadin.flow.component.charts.model.Title;
import com.vaadin.flow.component.charts.model.Tooltip;
import com.vaadin.flow.component.charts.model.VerticalAlign;
import com.vaadin.flow.component.charts.model.XAxis;
import com.vaadin.flow.component.charts.model.style.Style;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What all drawings of a description share. Colours are attributes that name custom properties, not styles of the theme: they
 * follow light and dark at once, and do not end at ten.
 */
abstract class ChartDrawing {

    static final String SMALL = "12px";

    final ChartDescription description;
    final ChartFigures figures;
    final ChartCategories categories;
    final ChartWords words;
    final SpokenConfiguration configuration;

    ChartDrawing(ChartDescription description, ChartWords words) {
        this.description = description;
        this.words = words;
        configuration = new SpokenConfiguration(words);
        figures = ChartFigures.of(description, words.locale());
        categories = ChartCategories.of(description);
    }

    static ChartDrawing of(ChartDescription description, ChartWords words) {
        var drawing = switch (description.kind()) {
            case LINE -> new LineDrawing(description, words);
            case BARS -> new BarDrawing(description, words);
            case COLUMNS, STACKED_COLUMNS -> new ColumnDrawing(description, words);
            case TREEMAP -> new TreemapDrawing(description, words);
            case SCATTER -> new ScatterDrawing(description, words);
            case HEATMAP -> new HeatmapDrawing(description, words);
        };
        drawing.setUp();
        drawing.draw();
        return drawing;
    }

    /**
     * The mark that is drawn at a place of a series. Parts of a whole are drawn in the order of the description, anything else
     * in the order of the categories.
     */
    static Optional<ChartPoint> find(ChartDescription description, int seriesIndex, int place) {
        var drawn = description.kind() == ChartKind.LINE ? LineDrawing.inFront(description) : description.series();
        return find(description, drawn, seriesIndex, place);
    }

    /** The same of a line behind the others. */
    static Optional<ChartPoint> findBehind(ChartDescription description, int line, int place) {
        return find(description, LineDrawing.behind(description), line, place);
    }

    private static Optional<ChartPoint> find(
            ChartDescription description, List<ChartSeries> drawn, int seriesIndex, int place) {
        if (seriesIndex < 0 || seriesIndex >= drawn.size() || place < 0) {
            return Optional.empty();
        }
        var series = drawn.get(seriesIndex);
        if (description.kind() == ChartKind.TREEMAP) {
            return series.points().stream().skip(place).findFirst();
        }
        if (description.kind() == ChartKind.SCATTER) {
            return series.largestFirst().stream().skip(place).findFirst();
        }
        return ChartCategories.of(description).names().stream()
                .skip(place)
                .findFirst()
                .flatMap(category -> ChartCategories.at(series, category));
    }

    abstract void draw();

    /** In pixels: labels are placed by it. */
    abstract int height();

    /** Rows for the words of annotations. */
    int annotationRows() {
        return 0;
    }

    private void setUp() {
        var chart = configuration.getChart();
        chart.setStyledMode(false);
        chart.setBackgroundColor(ChartColours.NONE);
        chart.setAnimation(false);
        chart.setSpacing(new Number[] {0, 0, 0, 0});
        var font = new Style();
        font.setFontFamily("var(--toraga-font)");
        chart.setStyle(font);
        configuration.setTitle(createTitle());
        configuration.setExporting(false);
        configuration.disableCredits();
        var all = new PlotOptionsSeries();
        all.setAnimation(false);
        configuration.addPlotOptions(all);
        configuration.setTooltip(createTooltip());
        configuration.getLegend().setEnabled(false);
    }

    /** Not seen, since the panel has a heading: the chart library names its box, which is an image to it, by the title. */
    private Title createTitle() {
        var title = new Title(Markup.escape(description.title()));
        title.setFloating(true);
        title.setStyle(new PlainText(ChartColours.NONE, "1px", 0));
        return title;
    }

    private static Tooltip createTooltip() {
        var tooltip = new Tooltip(true);
        tooltip.setHeaderFormat("");
        tooltip.setPointFormat("{point.text}");
        tooltip.setBackgroundColor(ChartColours.PAPER);
        tooltip.setBorderColor(ChartColours.RULE);
        tooltip.setBorderRadius(4);
        tooltip.setBorderWidth(1);
        tooltip.setShadow(false);
        tooltip.setAnimation(false);
        tooltip.setStyle(new PlainText(ChartColours.INK, "13px", 0));
        return tooltip;
    }

    final void showLegend() {
        var legend = configuration.getLegend();
        legend.setEnabled(true);
        legend.setAlign(HorizontalAlign.LEFT);
        legend.setVerticalAlign(VerticalAlign.TOP);
        legend.setPadding(0);
        legend.setMargin(20);
        legend.setItemStyle(new PlainText(ChartColours.INK, "13px", 0));
        legend.setItemHoverStyle(new PlainText(ChartColours.INK, "13px", 0));
        legend.setItemHiddenStyle(new PlainText(ChartColours.QUIET, "13px", 0));
    }

    final XAxis categoryAxis() {
        var axis = configuration.getxAxis();
        axis.setLineColor(ChartColours.RULE);
        axis.setTickLength(0);
        axis.getLabels().setStyle(new PlainText(ChartColours.QUIET, SMALL, 0));
        return axis;
    }

    final void setCategories(XAxis axis) {
        axis.setCategories(categories.names().stream().map(Markup::escape).toArray(String[]::new));
    }

    final ValueAxis valueAxis(ValueScale scale) {
        var axis = new ValueAxis(scale, figures);
        axis.setTitle("");
        axis.setGridLineColor(ChartColours.RULE);
        axis.setLineWidth(0);
        axis.getLabels().setStyle(new PlainText(ChartColours.QUIET, SMALL, 0));
        configuration.addyAxis(axis);
        return axis;
    }

    /** @param share how far along the axis it stands, from 0 to 1: in the right half its text opens to the left */
    final void addMark(XAxis axis, Number at, double share, String text) {
        var line = new PlotLine();
        line.setValue(at);
        line.setColor(ChartColours.GOLD);
        line.setWidth(2);
        line.setZIndex(3);
        var opensLeft = share > 0.5;
        var label = new Label(text);
        label.setRotation(0);
        label.setY(-6);
        label.setX(opensLeft ? -6 : 6);
        label.setTextAlign(opensLeft ? TextAlign.RIGHT : TextAlign.LEFT);
        label.setStyle(new PlainText(ChartColours.QUIET, SMALL, 3));
        line.setLabel(label);
        axis.addPlotLine(line);
    }

    final DrawnPoint drawn(ChartSeries series, ChartPoint point) {
        var value = point.value();
        var drawn = new DrawnPoint(point.category(), tooltip(series, point), value == null ? "" : figures.brief(value));
        if (value != null && description.canDraw(point)) {
            drawn.setY(value);
        }
        if (point.path() != null) {
            drawn.setCursor("pointer");
        }
        return drawn;
    }

    /** Everything that comes from a record is escaped: the chart library reads markup. */
    String tooltip(ChartSeries series, ChartPoint point) {
        var value = point.value();
        var place = description.series().size() == 1 ? point.category() : series.name() + ", " + point.category();
        return tooltip(place, List.of(value == null ? words.of("charts.gap") : figures.exactWithUnit(value)), point);
    }

    final String tooltip(String place, List<String> lines, ChartPoint point) {
        return Markup.escape(place) + "<br/>" + said(lines, point);
    }

    /** The lines of a tooltip below the one that says where the mark stands. */
    static String said(List<String> lines, ChartPoint point) {
        var text =
                lines.stream().map(line -> "<b>" + Markup.escape(line) + "</b>").collect(Collectors.joining("<br/>"));
        return point.note() == null ? text : text + "<br/>" + Markup.escape(point.note());
    }

    final void setType(ChartType type) {
        configuration.getChart().setType(type);
    }
}
