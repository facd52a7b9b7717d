package org.toraga.charts;

import com.vaadin.flow.component.charts.model.DashStyle;
import com.vaadin.flow.component.charts.model.Label;
import com.vaadin.flow.component.charts.model.PlotLine;
import com.vaadin.flow.component.charts.model.TextAlign;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Thin upright lines at years, with their words in rows above the values. The rows are reckoned for a wide page; in the browser the
 * words are set anew for its width, and those without room are left to the list under the chart.
 */
final class AnnotationLines {

    static final int ROW = 16;

    private static final int MOST_ROWS = 5;

    /** Width of a plot on a wide page, and of a letter, in pixels. */
    private static final double WIDTH = 640;

    private static final double LETTER = 6.2;
    private static final int APART = 12;

    private final List<ChartAnnotation> annotations;
    private final int first;
    private final int last;

    /** @param last the last year of the axis; what lies outside is not drawn */
    AnnotationLines(List<ChartAnnotation> annotations, int first, int last) {
        this.first = first;
        this.last = last;
        this.annotations = annotations.stream()
                .filter(annotation -> ChartCategories.isYear(annotation.category()))
                .filter(annotation -> year(annotation) >= first && year(annotation) <= last)
                .sorted(Comparator.comparingInt(AnnotationLines::year))
                .toList();
    }

    private static int year(ChartAnnotation annotation) {
        return Integer.parseInt(annotation.category());
    }

    /** How many rows the words take, none without annotations. */
    int rows() {
        return annotations.isEmpty() ? 0 : Math.min(MOST_ROWS, ends().size());
    }

    /** Where the words of each row end, when each takes the first row that is free. */
    private List<Double> ends() {
        var ends = new ArrayList<Double>();
        for (var annotation : annotations) {
            var length = annotation.text().length() * LETTER;
            var at = share(annotation) * WIDTH;
            var from = opensLeft(annotation) ? at - length : at;
            var row = 0;
            while (row < ends.size() && ends.get(row) > from) {
                row++;
            }
            var end = from + length + APART;
            if (row == ends.size()) {
                ends.add(end);
            } else {
                ends.set(row, end);
            }
        }
        return ends;
    }

    private double share(ChartAnnotation annotation) {
        return (double) (year(annotation) - first) / Math.max(1, last - first);
    }

    private boolean opensLeft(ChartAnnotation annotation) {
        return share(annotation) > 0.5;
    }

    List<PlotLine> lines() {
        return annotations.stream().map(this::line).toList();
    }

    private PlotLine line(ChartAnnotation annotation) {
        var line = new PlotLine();
        var colour = annotation.colour() == null ? ChartColours.QUIET : ChartColours.of(annotation.colour(), 0);
        line.setId("annotation");
        line.setValue(year(annotation));
        line.setColor(colour);
        line.setWidth(1);
        line.setDashStyle(DashStyle.SHORTDASH);
        line.setZIndex(2);
        var label = new Label(Markup.escape(annotation.text()));
        label.setRotation(0);
        label.setY(12);
        label.setX(opensLeft(annotation) ? -4 : 4);
        label.setTextAlign(opensLeft(annotation) ? TextAlign.RIGHT : TextAlign.LEFT);
        label.setStyle(new PlainText(ChartColours.inked(colour), ChartDrawing.SMALL, 3));
        line.setLabel(label);
        return line;
    }
}
