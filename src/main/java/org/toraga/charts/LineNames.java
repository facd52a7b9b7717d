package org.toraga.charts;

import com.vaadin.flow.component.charts.model.DataLabels;
import com.vaadin.flow.component.charts.model.HorizontalAlign;
import com.vaadin.flow.component.charts.model.VerticalAlign;
import com.vaadin.flow.component.charts.model.style.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The names at the ends of lines. */
final class LineNames {

    /** More lines than this have a legend instead. */
    static final int MOST = 20;

    static final int LINE_HEIGHT = 16;

    /** Names are cut to this many letters; tooltip and table have them in full. */
    private static final int LONGEST = 20;

    /** Widths in Inter at 12 px, Cyrillic as well; narrower letters make up for the widest. */
    private static final int LETTER_WIDTH = 7;

    private static final int CAPITAL_WIDTH = 9;

    private LineNames() {}

    /**
     * How far each name moves from the end of its line, in pixels downwards; one for each series.
     *
     * @param lasts the last mark drawn of each series; a series without one has no name
     * @param room height of the plot, in pixels
     */
    static List<Integer> moves(List<Optional<ChartPoint>> lasts, ValueScale scale, int room) {
        var ends = new ArrayList<Double>();
        for (var last : lasts) {
            last.map(ChartPoint::value).ifPresent(value -> ends.add(room * (1 - scale.height(value))));
        }
        var spread = LineEnds.spread(ends, LINE_HEIGHT, room).iterator();
        return lasts.stream()
                .map(last -> last.isPresent() ? spread.next() : Integer.valueOf(0))
                .toList();
    }

    static DataLabels at(String name, Color colour, int move) {
        var label = new DataLabels(true);
        label.setFormat(Markup.escape(cut(name)));
        label.setAlign(HorizontalAlign.LEFT);
        label.setVerticalAlign(VerticalAlign.MIDDLE);
        label.setX(8);
        label.setY(move);
        label.setCrop(false);
        label.setOverflow("allow");
        label.setAllowOverlap(true);
        label.setStyle(new PlainText(ChartColours.inked(colour), ChartDrawing.SMALL, 3));
        return label;
    }

    /** Width of the longest name and its distance from the line, in pixels. */
    static int room(List<ChartSeries> named) {
        return roomOf(named.stream().map(series -> cut(series.name())));
    }

    /** Width of the longest of some texts in small letters and its distance from the mark that it names, in pixels. */
    static int roomOf(Stream<String> texts) {
        return 18 + texts.mapToInt(LineNames::width).max().orElse(0);
    }

    private static int width(String text) {
        return text.codePoints()
                .map(letter -> Character.isUpperCase(letter) ? CAPITAL_WIDTH : LETTER_WIDTH)
                .sum();
    }

    private static String cut(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }
}
