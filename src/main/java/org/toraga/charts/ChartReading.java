package org.toraga.charts;

import com.vaadin.flow.component.charts.model.Accessibility;
import com.vaadin.flow.component.charts.model.KeyboardNavigation;
import java.util.List;
import java.util.Map;

/**
 * Reading by keyboard: the arrow keys go from mark to mark, which shows the tooltip of each and is said with the same words.
 * Whatever else the chart library would say is English and is left out: the panel around the chart says it.
 */
class ChartReading extends Accessibility {

    /** What a mark says is its tooltip without the markup; code of ours alone, the texts reach it as data. */
    private static final String SAID = """
            function(point){
                var html = (point.text || '').replace(/<br\\/>/g, ', ');
                return new DOMParser().parseFromString(html, 'text/html').body.textContent;
            }""";

    private final Map<String, Object> point = Map.of("_fn_descriptionFormatter", SAID);

    /** Long series are read as well: no more marks are told apart by keyboard than are drawn. */
    private final Map<String, Object> series =
            Map.of("descriptionFormat", "{series.name}", "pointDescriptionEnabledThreshold", false);

    private final Map<String, Object> screenReaderSection = Map.of("beforeChartFormat", "", "afterChartFormat", "");
    private final String landmarkVerbosity = "disabled";

    ChartReading() {
        setEnabled(true);
        setKeyboardNavigation(new ArrowKeys());
    }

    Map<String, Object> point() {
        return point;
    }

    Map<String, Object> series() {
        return series;
    }

    Map<String, Object> screenReaderSection() {
        return screenReaderSection;
    }

    String landmarkVerbosity() {
        return landmarkVerbosity;
    }

    /** Marks and legend, in that order, with a frame of ours around what has the focus. */
    private static class ArrowKeys extends KeyboardNavigation {

        private final List<String> order = List.of("series", "legend");
        private final Map<String, Object> focusBorder = Map.of(
                "margin", 3, "style", Map.of("color", "var(--toraga-accent)", "lineWidth", 2, "borderRadius", 3));

        ArrowKeys() {
            setEnabled(true);
        }

        List<String> order() {
            return order;
        }

        Map<String, Object> focusBorder() {
            return focusBorder;
        }
    }
}
