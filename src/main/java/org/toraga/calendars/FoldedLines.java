package org.toraga.calendars;

import java.nio.charset.StandardCharsets;

/** Breaks the lines of a calendar as RFC 5545 has it: by octets, while the library counts letters, and never within a letter. */
final class FoldedLines {

    private static final int LONGEST = 75;
    private static final String BREAK = "\r\n";

    private FoldedLines() {}

    static String of(String calendar) {
        var folded = new StringBuilder(calendar.length() + calendar.length() / 32);
        for (var line : calendar.replace(BREAK + " ", "").split(BREAK)) {
            int octets = 0;
            for (int letter : line.codePoints().toArray()) {
                int size = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
                if (octets + size > LONGEST) {
                    folded.append(BREAK).append(' ');
                    octets = 1;
                }
                folded.appendCodePoint(letter);
                octets += size;
            }
            folded.append(BREAK);
        }
        return folded.toString();
    }
}
