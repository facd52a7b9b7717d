package org.toraga.statistics.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import org.toraga.statistics.YearValue;

/**
 * A line without axes, to be read beside its latest figure. Broken where a year has no value; drawn as text, so that a dozen
 * of them cost a page next to nothing.
 */
class Sparkline extends Div {

    private static final double WIDTH = 200;
    private static final double HEIGHT = 44;
    private static final double EDGE = 4;

    /** @param label says in words what the line shows */
    Sparkline(List<YearValue> values, String label) {
        addClassName("sparkline");
        getElement().setAttribute("role", "img").setAttribute("aria-label", label);
        getElement().setProperty("innerHTML", svg(values));
    }

    static String svg(List<YearValue> values) {
        var first = values.getFirst().year();
        var last = values.getLast();
        double years = Math.max(1, last.year() - first);
        double least = values.stream()
                .mapToDouble(value -> value.value().doubleValue())
                .min()
                .orElse(0);
        double most = values.stream()
                .mapToDouble(value -> value.value().doubleValue())
                .max()
                .orElse(0);
        double span = most > least ? most - least : 1;
        var path = new StringBuilder();
        int before = Integer.MIN_VALUE;
        double x = 0;
        double y = 0;
        for (var value : values) {
            x = EDGE + (value.year() - first) / years * (WIDTH - 2 * EDGE);
            y = HEIGHT - EDGE - (value.value().doubleValue() - least) / span * (HEIGHT - 2 * EDGE);
            path.append(value.year() == before + 1 ? 'L' : 'M').append(point(x, y));
            before = value.year();
        }
        return """
                <svg viewBox="0 0 %d %d" preserveAspectRatio="none" aria-hidden="true" focusable="false">\
                <path d="%s" vector-effect="non-scaling-stroke"/><path class="sparkline-end" d="M%sh0" \
                vector-effect="non-scaling-stroke"/></svg>\
                """.formatted((int) WIDTH, (int) HEIGHT, path, point(x, y));
    }

    private static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f %.1f", x, y);
    }
}
