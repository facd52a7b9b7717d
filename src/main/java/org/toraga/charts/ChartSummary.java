package org.toraga.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.toraga.base.ui.Texts;

/** A chart in a few sentences, for those who do not see it. */
public final class ChartSummary {

    private record Value(java.math.BigDecimal value, String place) {}

    private ChartSummary() {}

    /** Title, kind, how many values, the least and the greatest, how many are missing, and how they are reached. */
    static String of(ChartDescription description, ChartWords words) {
        var sentences = sentences(description, words);
        sentences.add(words.of("charts.summary.keys"));
        sentences.add(words.of("charts.summary.table"));
        return words.of("charts.label", description.title(), String.join(" ", sentences));
    }

    /** Title, kind, how many values, the least and the greatest, and how many are missing: for a picture in a file. */
    public static String ofPicture(ChartDescription description, ChartWords words) {
        return words.of("charts.label", description.title(), String.join(" ", sentences(description, words)));
    }

    private static List<String> sentences(ChartDescription description, ChartWords words) {
        var figures = ChartFigures.of(description, words.locale());
        var values = values(description);
        var kind = words.of(Texts.key(description.kind()));
        var least = values.stream().min(Comparator.comparing(Value::value)).orElseThrow();
        var greatest = values.stream().max(Comparator.comparing(Value::value)).orElseThrow();
        var sentences = new ArrayList<String>();
        sentences.add(
                values.size() == 1
                        ? words.of("charts.summary.one", kind, figures.exactWithUnit(least.value()), least.place())
                        : words.of(
                                "charts.summary",
                                kind,
                                values.size(),
                                figures.exactWithUnit(least.value()),
                                least.place(),
                                figures.exactWithUnit(greatest.value()),
                                greatest.place()));
        var gaps = gaps(description);
        if (gaps > 0) {
            sentences.add(words.of("charts.summary.gaps", gaps));
        }
        return sentences;
    }

    private static List<Value> values(ChartDescription description) {
        var values = new ArrayList<Value>();
        var single = description.series().size() == 1;
        for (var series : description.series()) {
            for (var point : series.points()) {
                var value = point.value();
                if (value != null) {
                    values.add(new Value(value, single ? point.category() : series.name() + ", " + point.category()));
                }
            }
        }
        return values;
    }

    private static long gaps(ChartDescription description) {
        return description.series().stream()
                .flatMap(series -> series.points().stream())
                .filter(description::isGap)
                .count();
    }
}
