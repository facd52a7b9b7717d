package org.toraga.statistics.ui;

import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.toraga.base.ui.Texts;
import org.toraga.statistics.Aggregation;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.IndicatorRow;
import org.toraga.statistics.Topic;
import org.toraga.statistics.Unit;

/**
 * What can be chosen to be shown: an indicator, or several that together have a name.
 *
 * @param topic in words
 * @param unitName in words
 */
record IndicatorChoice(
        List<IndicatorCode> codes, String name, String topic, Unit unit, String unitName, boolean addsUp) {

    /** Everything there is, by topic and then by name, in the order of the language's alphabet. */
    static List<IndicatorChoice> all(List<IndicatorRow> rows, StatisticsTexts texts, Locale language) {
        var choices = new ArrayList<IndicatorChoice>();
        for (var row : rows) {
            choices.add(new IndicatorChoice(
                    List.of(row.code()),
                    row.name().in(language),
                    topic(row.topic(), texts, language),
                    row.unit(),
                    texts.unit(row.unit(), language),
                    row.aggregation() == Aggregation.SUM));
        }
        if (rows.stream().map(IndicatorRow::code).toList().containsAll(MeasureTexts.TRADE)) {
            choices.add(new IndicatorChoice(
                    MeasureTexts.TRADE,
                    texts.text("statistics.explorer.trade", language),
                    topic(Topic.TRADE, texts, language),
                    Unit.USD,
                    texts.unit(Unit.USD, language),
                    true));
        }
        var collator = Collator.getInstance(language);
        choices.sort(Comparator.comparing((IndicatorChoice choice) -> choice.topic(), collator::compare)
                .thenComparing(choice -> choice.codes().size(), Comparator.reverseOrder())
                .thenComparing(choice -> choice.name(), collator::compare));
        return choices;
    }

    /** The choice that comes first in {@code codes}: the whole of them if it has a name, or else the first one. */
    static Optional<IndicatorChoice> of(List<IndicatorCode> codes, List<IndicatorChoice> all) {
        return all.stream()
                .filter(choice -> choice.codes().size() == codes.size() && codes.containsAll(choice.codes()))
                .findFirst()
                .or(() -> codes.stream()
                        .findFirst()
                        .flatMap(first -> all.stream()
                                .filter(choice -> choice.codes().equals(List.of(first)))
                                .findFirst()));
    }

    IndicatorCode code() {
        return codes.getFirst();
    }

    boolean isSingle() {
        return codes.size() == 1;
    }

    /** Whether {@code words} stand in topic, name or code. */
    boolean matches(String words, Locale language) {
        var text = (topic + " " + name + " " + codes).toLowerCase(language);
        for (var word : words.toLowerCase(language).strip().split("\\s+")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String topic(Topic topic, StatisticsTexts texts, Locale language) {
        return texts.text(Texts.key(topic), language);
    }
}
