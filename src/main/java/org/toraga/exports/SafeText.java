package org.toraga.exports;

/** Text that no spreadsheet takes for a formula. */
public final class SafeText {

    private static final String BEGINNINGS = "=+-@\t\r\n";

    private SafeText() {}

    /** The same text, with an apostrophe before it if its first sign would begin a formula. */
    public static String of(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
