package org.toraga.charts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.PageLink;

/**
 * A chart with its title, notes and sources, and its table twin behind one click. Picture and table are made from the same
 * description, and each only when it is first shown. A click on a mark that has a path leads there, as of the same day.
 */
@Tag("figure")
public class ChartPanel extends HtmlContainer {

    /** Which heading the title is: what stands above it on the page decides. */
    public enum Heading {
        H2,
        H3
    }

    private final ChartDescription description;
    private final Div body = new Div();
    private final Button toggle = new Button();

    private @Nullable Component picture;
    private @Nullable Component table;
    private boolean showsTable;

    /** A chart whose title is an h3. */
    public ChartPanel(ChartDescription description) {
        this(description, Heading.H3);
    }

    public ChartPanel(ChartDescription description, Heading heading) {
        this.description = description;
        addClassName("chart-panel");
        getElement().setAttribute("aria-label", description.title());
        body.addClassName("chart-panel-body");
        add(createHead(heading), body);
        if (description.isEmpty()) {
            body.add(new EmptyState(getTranslation("charts.empty"), getTranslation("charts.empty.do")));
        } else {
            toggle.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            toggle.addClassName("chart-panel-toggle");
            toggle.addClickListener(click -> show(!showsTable));
            show(false);
        }
        addNotes();
        addSources();
    }

    private Component createHead(Heading heading) {
        var title = switch (heading) {
            case H2 -> new H2(description.title());
            case H3 -> new H3(description.title());
        };
        title.addClassName("chart-panel-title");
        var words = new Div(title);
        if (!description.subtitle().isEmpty()) {
            var subtitle = new Paragraph(description.subtitle());
            subtitle.addClassName("chart-panel-subtitle");
            words.add(subtitle);
        }
        var head = new Div(words);
        head.addClassName("chart-panel-head");
        if (!description.isEmpty()) {
            var tools = new Div(toggle);
            tools.addClassName("chart-panel-tools");
            tools.add(ChartTools.of(description));
            head.add(tools);
        }
        return head;
    }

    private void show(boolean asTable) {
        showsTable = asTable;
        if (asTable && table == null) {
            table = createTable();
            body.add(table);
        }
        if (!asTable && picture == null) {
            picture = createPicture();
            body.add(picture);
        }
        setShown(table, asTable);
        setShown(picture, !asTable);
        toggle.setText(getTranslation(asTable ? "charts.showChart" : "charts.showTable"));
        toggle.setAriaLabel(
                getTranslation(asTable ? "charts.showChart.of" : "charts.showTable.of", description.title()));
    }

    private static void setShown(@Nullable Component part, boolean isShown) {
        if (part != null) {
            part.setVisible(isShown);
        }
    }

    private Component createTable() {
        var scroller = new Div(ChartTable.of(description));
        scroller.addClassName("chart-table-scroller");
        // Reached by keyboard, since a wide table scrolls sideways.
        scroller.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", description.title());
        return scroller;
    }

    private Component createPicture() {
        var words = words();
        var drawing = ChartDrawing.of(description, words);
        var chart = new Chart();
        chart.setConfiguration(drawing.configuration);
        chart.addClassName("chart");
        chart.getStyle().set("--chart-height", drawing.height() + "px");
        // A group and no image, since its marks can be reached by keyboard.
        chart.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", ChartSummary.of(description, words));
        ChartGestures.add(chart, description.kind(), drawing.annotationRows());
        if (hasPaths()) {
            chart.addPointClickListener(click -> open(click.getSeriesItemIndex(), click.getItemIndex()));
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
    private void open(int series, int place) {
        ChartDrawing.find(description, series, place).map(ChartPoint::path).ifPresent(path -> {
            var target = new Location(AsOf.address(path));
            UI.getCurrent().navigate(target.getPath(), target.getQueryParameters());
        });
    }

    private void addNotes() {
        if (!description.options().annotations().isEmpty()) {
            add(new AnnotationList(description.options().annotations()));
        }
        ChartNotes.of(description, words()).forEach(this::addNote);
    }

    private void addNote(String note) {
        var paragraph = new Paragraph(note);
        paragraph.addClassName("chart-panel-note");
        add(paragraph);
    }

    private void addSources() {
        List<ChartSource> sources = description.sources();
        if (sources.isEmpty()) {
            return;
        }
        var line = new Paragraph(getTranslation("charts.sources", sources.size()) + " ");
        line.addClassName("chart-panel-sources");
        for (int index = 0; index < sources.size(); index++) {
            if (index > 0) {
                line.add(new Span("; "));
            }
            line.add(new PageLink(sources.get(index).text(), sources.get(index).path()));
        }
        add(line);
    }
}
