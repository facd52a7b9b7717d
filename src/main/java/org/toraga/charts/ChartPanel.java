package org.toraga.charts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import java.util.Objects;
import java.util.Optional;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.Formats;

/**
 * A chart with all that stands around it. Picture and table are made from the same description. A click on a mark that has a path
 * leads there, as of the same day.
 */
public class ChartPanel extends FigurePanel {

    private final ChartDescription description;

    /** A chart whose title is an h3. */
    public ChartPanel(ChartDescription description) {
        this(description, Heading.H3);
    }

    public ChartPanel(ChartDescription description, Heading heading) {
        super(description.title(), description.subtitle(), heading);
        this.description = description;
        if (description.isEmpty()) {
            showEmpty(getTranslation("charts.empty"), getTranslation("charts.empty.do"));
        } else {
            showTwins(
                    "charts.showChart",
                    this::createPicture,
                    () -> ChartTable.of(description),
                    ChartTools.of(description));
        }
        if (!description.options().annotations().isEmpty()) {
            add(new AnnotationList(description.options().annotations()));
        }
        addNotes(ChartNotes.of(description, words()));
        addSources(description.sources());
    }

    private Component createPicture() {
        var words = words();
        var drawing = ChartDrawing.of(description, words);
        var chart = new SentChart(drawing.configuration, () -> ChartDrawing.of(description, words).configuration);
        chart.addClassName("chart");
        chart.getStyle().set("--chart-height", drawing.height() + "px");
        // A group and no image, since its marks can be reached by keyboard.
        chart.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", ChartSummary.of(description, words));
        ChartGestures.add(chart, description.kind(), drawing.annotationRows());
        if (drawing instanceof LineDrawing && !LineDrawing.behind(description).isEmpty()) {
            LinesBehindScript.add(
                    chart,
                    () -> new LineDrawing(description, words).saidBehind(),
                    (line, place) -> open(ChartDrawing.findBehind(description, line, place)));
        }
        if (hasPaths()) {
            chart.addPointClickListener(
                    click -> open(ChartDrawing.find(description, click.getSeriesItemIndex(), click.getItemIndex())));
        }
        return description.kind() == ChartKind.HEATMAP ? new Div(new HeatLegend(description, words), chart) : chart;
    }

    private ChartWords words() {
        var day = Formats.shortDate(AsOf.current(), getLocale());
        return new ChartWords(getLocale(), this::getTranslation, getTranslation("charts.asOf", day));
    }

    private boolean hasPaths() {
        return description.series().stream()
                .flatMap(series -> series.points().stream())
                .map(ChartPoint::path)
                .anyMatch(Objects::nonNull);
    }

    /** Counts from the browser are whatever somebody sent: what they do not fit, they do not open. */
    private static void open(Optional<ChartPoint> mark) {
        mark.map(ChartPoint::path).ifPresent(path -> {
            var target = new Location(AsOf.address(path));
            UI.getCurrent().navigate(target.getPath(), target.getQueryParameters());
        });
    }
}
