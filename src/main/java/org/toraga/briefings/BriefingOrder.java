package org.toraga.briefings;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What a pack is to be.
 *
 * @param asOf day whose state of the world it shows
 * @param sections in the order in which they are told; {@link SectionKind#NOTE} if the note is to be in it
 * @param note what the one who makes it adds; blank for nothing
 * @param desk where the desk answers, without a slash at the end, for links back
 */
public record BriefingOrder(
        Subject subject, LocalDate asOf, Locale language, List<SectionKind> sections, String note, String desk) {

    /** Longest note, in characters. */
    public static final int LONGEST_NOTE = 1500;

    public BriefingOrder {
        sections = sections.stream().distinct().toList();
        note = note.strip();
    }
}
