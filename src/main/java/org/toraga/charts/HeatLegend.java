package org.toraga.charts;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What the colours of a heat map stand for. */
class HeatLegend extends UnorderedList {

    HeatLegend(ChartDescription description, ChartWords words) {
        addClassName("chart-heat-legend");
        getElement().setAttribute("aria-label", words.of("charts.legend"));
        var scale = HeatScale.of(description.values());
        var figures = ChartFigures.of(description, words.locale());
        for (int index = 0; index < scale.classes(); index++) {
            var from = scale.bounds().get(index);
            var to = scale.bounds().get(index + 1);
            var swatch = swatch();
            swatch.getStyle().set("--swatch", "var(" + scale.property(index) + ")");
            add(new ListItem(
                    swatch, new Span(words.of("charts.range", figures.tick(from, from), figures.tick(to, to)))));
        }
        if (description.series().stream()
                .flatMap(series -> series.points().stream())
                .anyMatch(description::isGap)) {
            var swatch = swatch();
            swatch.addClassName("chart-heat-gap");
            add(new ListItem(swatch, new Span(words.of("charts.gap"))));
        }
    }

    private static Span swatch() {
        var swatch = new Span();
        swatch.addClassName("chart-heat-swatch");
        swatch.getElement().setAttribute("aria-hidden", "true");
        return swatch;
    }
}
