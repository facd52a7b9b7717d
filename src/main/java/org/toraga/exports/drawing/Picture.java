package org.toraga.exports.drawing;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A picture, laid out: every file of it is written from these marks, so that no two can differ.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param zoom how many CSS pixels a unit of the marks takes
 * @param paper colour beneath everything, six hexadecimal digits
 * @param title what is shown, for those who do not see it
 * @param description the same in a few sentences
 * @param subject where it comes from, for the properties of files; may be absent
 */
public record Picture(
        int width,
        int height,
        double zoom,
        String paper,
        Locale language,
        String title,
        String description,
        @Nullable String subject,
        List<Mark> marks) {}
