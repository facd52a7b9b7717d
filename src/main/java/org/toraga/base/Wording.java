package org.toraga.base;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A short text in the languages of the desk. English is the original and always there; where a translation is missing, English
 * is shown in its place.
 */
public record Wording(
        String english, @Nullable String russian, @Nullable String kazakh) {

    private static final String RUSSIAN = "ru";
    private static final String KAZAKH = "kk";

    public static Wording english(String text) {
        return new Wording(text, null, null);
    }

    /** Words that are put together in each language. */
    public static Wording of(Function<Locale, String> words) {
        return new Wording(
                words.apply(Locale.ENGLISH), words.apply(Locale.of(RUSSIAN)), words.apply(Locale.of(KAZAKH)));
    }

    /** The same after {@code words} that are alike in all languages. */
    public Wording after(String words) {
        return new Wording(
                words + english, russian == null ? null : words + russian, kazakh == null ? null : words + kazakh);
    }

    /** The text for a reader of {@code language}. */
    public String in(Locale language) {
        var translation = translation(language);
        return translation == null ? english : translation;
    }

    /** The language that {@link #in} gives the text in. */
    public Locale languageIn(Locale language) {
        return translation(language) == null ? Locale.ENGLISH : language;
    }

    private @Nullable String translation(Locale language) {
        return switch (language.getLanguage()) {
            case RUSSIAN -> russian;
            case KAZAKH -> kazakh;
            default -> null;
        };
    }
}
