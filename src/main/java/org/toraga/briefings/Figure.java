package org.toraga.briefings;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that a pack contains.
 *
 * @param key by which the same figure is found in the same pack made again
 * @param name in the language of the pack
 * @param value in {@code unit}, unscaled
 * @param unit in short, as it stands behind a value; empty for a bare number
 * @param year that it is of, where it is of one
 * @param path of the page that shows it
 * @param sources codes of the sources that it comes from
 * @param basis what it is made of
 */
public record Figure(
        String key,
        String name,
        BigDecimal value,
        String unit,
        @Nullable Integer year,
        String path,
        List<String> sources,
        Basis basis) {

    /**
     * The records that a figure is made of.
     *
     * @param kinds names of kinds of records, such as {@code memberships}
     * @param organizations whose records of these kinds count; none for those of all
     * @param indicators whose observations of the figure's year are added up; none if it is not made of observations
     * @param states whose observations they are
     */
    public record Basis(List<String> kinds, List<String> organizations, List<String> indicators, List<String> states) {

        static final Basis NONE = new Basis(List.of(), List.of(), List.of(), List.of());
    }
}
