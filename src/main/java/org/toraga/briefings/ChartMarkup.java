package org.toraga.briefings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.toraga.charts.ChartDescription;
import org.toraga.charts.ChartSource;

/** The markup of charts of a pack, side by side. */
final class ChartMarkup {

    /** Letters of a line above a chart, and its height in millimetres. */
    private static final int TITLE_LETTERS = 34;

    private static final double TITLE_LINE = 3.55;
    private static final int SUBTITLE_LETTERS = 44;
    private static final double SUBTITLE_LINE = 2.95;

    private final Map<ChartDescription, String> drawn;
    private final BiFunction<String, Object[], String> text;

    /**
     * @param drawn the address of the drawing of each chart
     * @param text a text of the desk by its key and facts, in the language of the pack
     */
    ChartMarkup(Map<ChartDescription, String> drawn, BiFunction<String, Object[], String> text) {
        this.drawn = drawn;
        this.text = text;
    }

    void add(Markup part, List<ChartDescription> charts) {
        var row = part.add("div", "charts");
        for (int index = 0; index < charts.size(); index++) {
            var chart = charts.get(index);
            var figure = row.add("div", index == charts.size() - 1 ? "chart last" : "chart");
            figure.add("p", "chart-title")
                    .with("style", height(charts, ChartDescription::title, TITLE_LETTERS, TITLE_LINE))
                    .text(chart.title());
            figure.add("p", "chart-subtitle")
                    .with("style", height(charts, ChartDescription::subtitle, SUBTITLE_LETTERS, SUBTITLE_LINE))
                    .text(chart.subtitle());
            figure.add("img")
                    .with("src", Objects.requireNonNull(drawn.get(chart)))
                    .with("alt", chart.title() + ". " + chart.subtitle());
        }
        var notes = charts.stream()
                .flatMap(chart -> chart.notes().stream())
                .distinct()
                .collect(Collectors.joining(" "));
        var cited = charts.stream()
                .flatMap(chart -> chart.sources().stream())
                .map(ChartSource::text)
                .distinct()
                .collect(Collectors.joining("; "));
        if (!notes.isEmpty()) {
            part.add("p", "chart-notes").text(notes);
        }
        if (!cited.isEmpty()) {
            part.add("p", "chart-notes").text(text.apply("briefings.pdf.source", new Object[] {cited}));
        }
    }

    /** Room for the longest, so that charts side by side stand on one line. @param letters of a line @param line in millimetres */
    private static String height(
            List<ChartDescription> charts, Function<ChartDescription, String> words, int letters, double line) {
        var longest = charts.stream().map(words).mapToInt(String::length).max().orElse(0);
        return String.format(Locale.ROOT, "min-height: %.1fmm", Math.ceilDiv(longest, letters) * line);
    }
}
