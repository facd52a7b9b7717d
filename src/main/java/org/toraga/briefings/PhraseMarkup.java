package org.toraga.briefings;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.toraga.base.ui.Texts;

/** The markup of words of a pack: their tone, their language, where they lead and what they rest on. */
final class PhraseMarkup {

    private final UnaryOperator<String> link;

    /** @param link the address of a page of the desk */
    PhraseMarkup(UnaryOperator<String> link) {
        this.link = link;
    }

    void add(Markup place, List<Phrase> phrases) {
        for (var phrase : phrases) {
            // Spaces are no part of what is underlined or led to.
            var words = phrase.text().strip();
            if (phrase.text().startsWith(" ")) {
                place.text(" ");
            }
            if (phrase.sources().isEmpty()) {
                addWords(place, phrase, words);
            } else {
                // The numbers of the sources stay with the last word.
                var last = words.lastIndexOf(' ') + 1;
                addWords(place, phrase, words.substring(0, last));
                var kept = place.add("span", "kept");
                addWords(kept, phrase, words.substring(last));
                addNumbers(kept, phrase.sources());
            }
            if (phrase.text().length() > 1 && phrase.text().endsWith(" ")) {
                place.text(" ");
            }
        }
    }

    private static void addNumbers(Markup place, List<Integer> sources) {
        place.add("span", "notes")
                .text(sources.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]")));
    }

    private void addWords(Markup place, Phrase phrase, String words) {
        if (words.isEmpty()) {
            return;
        }
        var element = switch (phrase.tone()) {
            case PLAIN -> place.add("span");
            case STRONG -> place.add("strong");
            case QUIET -> place.add("span", "quiet");
            case DOUBT -> place.add("span", "doubt");
            case STATUS -> place.add("span", "status");
        };
        if (phrase.isRecord()) {
            element.with("lang", Texts.ENGLISH.getLanguage());
        }
        var path = phrase.path();
        if (path == null) {
            element.text(words);
        } else {
            element.add("a")
                    .with("href", link.apply(path))
                    .with("title", phrase.text())
                    .text(words);
        }
    }
}
