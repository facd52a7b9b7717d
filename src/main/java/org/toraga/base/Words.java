package org.toraga.base;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The words that somebody typed to narrow a list: each must occur somewhere in a line, in any case and order. */
public final class Words {

    /** More words narrow no list of the desk any further. */
    private static final int MOST = 6;

    private final List<String> words;

    private Words(List<String> words) {
        this.words = words;
    }

    public static Words of(String typed) {
        return new Words(Arrays.stream(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList());
    }

    /**
     * A condition of SQL that is true where every word occurs; its parameters are {@link #parameters()}.
     *
     * @param text an expression of SQL over the columns that are searched, in lower case and never null
     */
    public String occurIn(String text) {
        return words.isEmpty()
                ? "1 = 1"
                : IntStream.range(0, words.size())
                        .mapToObj(place -> "%s like :word%d escape '!'".formatted(text, place))
                        .collect(Collectors.joining(" and ", "(", ")"));
    }

    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        for (int place = 0; place < words.size(); place++) {
            parameters.put("word" + place, containing(words.get(place)));
        }
        return parameters;
    }

    /** A pattern for {@code like ... escape '!'} that finds {@code text} anywhere, in lower case. */
    public static String containing(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
