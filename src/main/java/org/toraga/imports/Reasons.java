package org.toraga.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.toraga.base.PartialDate;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.Texts;

/** Puts what is wrong with a line or a file into words. */
public final class Reasons {

    private Reasons() {}

    /** The reason in words, with the column it is about. */
    public static String text(Rejection rejection, Texts texts, Locale language) {
        return texts.getTranslation(rejection.textKey(), language, facts(rejection.facts(), texts, language));
    }

    /** Why a run failed, of {@link ImportRun#failure()}. */
    public static String failure(String failure, Texts texts, Locale language) {
        var parts = failure.split("\n");
        Object[] facts = List.of(parts).subList(1, parts.length).toArray();
        return texts.getTranslation(parts[0], language, facts);
    }

    static Object[] facts(List<Object> facts, Texts texts, Locale language) {
        return facts.stream().map(fact -> fact(fact, texts, language)).toArray();
    }

    private static Object fact(Object fact, Texts texts, Locale language) {
        return switch (fact) {
            case PartialDate date -> Formats.date(date, language);
            case LocalDate day -> Formats.date(day, language);
            case Enum<?> word -> texts.getTranslation(Texts.key(word), language);
            case Number number -> number;
            default -> fact.toString();
        };
    }
}
