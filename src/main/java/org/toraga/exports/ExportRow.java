package org.toraga.exports;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that left the desk.
 *
 * @param kind such as {@code CHART}, {@code TABLE} or {@code BRIEFING}
 * @param address of the page that it was taken from, within the desk
 * @param language such as {@code en}
 */
public record ExportRow(
        long id,
        Instant at,
        String by,
        String kind,
        String format,
        String title,
        String address,
        LocalDate asOf,
        String language) {}
