package org.toraga.briefings;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.toraga.base.Wording;

/**
 * A few words of a pack.
 *
 * @param isRecord whether they are of a record, and so English in every language of the desk
 * @param path page of the desk that they lead to, without a slash before
 * @param sources numbers of the sources that they rest on
 */
record Phrase(
        String text, Tone tone, boolean isRecord, @Nullable String path, List<Integer> sources) {

    enum Tone {
        PLAIN,
        STRONG,
        QUIET,
        /** Must not be overlooked: a doubt. */
        DOUBT,
        /** A word for a state of things, such as a status or a verdict. */
        STATUS
    }

    /** Words in the language of the pack. */
    static Phrase of(String text) {
        return new Phrase(text, Tone.PLAIN, false, null, List.of());
    }

    static Phrase quiet(String text) {
        return of(text).in(Tone.QUIET);
    }

    /** Words of a record. */
    static Phrase record(String text) {
        return new Phrase(text, Tone.PLAIN, true, null, List.of());
    }

    /** Words of a record in the language of the pack, or in English where they are not translated. */
    static Phrase record(Wording words, Locale language) {
        var isEnglish = words.languageIn(language).equals(Locale.ENGLISH);
        return new Phrase(words.in(language), Tone.PLAIN, isEnglish, null, List.of());
    }

    Phrase in(Tone other) {
        return new Phrase(text, other, isRecord, path, sources);
    }

    Phrase strong() {
        return in(Tone.STRONG);
    }

    Phrase to(String page) {
        return new Phrase(text, tone, isRecord, page, sources);
    }

    Phrase after(List<Integer> numbers) {
        return new Phrase(text, tone, isRecord, path, List.copyOf(numbers));
    }
}
