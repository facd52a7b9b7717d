package org.toraga.statistics;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.toraga.countries.CountryCode;

/**
 * The states that make up a group in each year: always the same, or as it grew.
 *
 * @param always used for years that {@code byYear} does not name
 * @param byYear who belonged on the last day of the year; empty if the group is held constant
 */
public record Members(Set<CountryCode> always, Map<Integer, Set<CountryCode>> byYear) {

    public Members {
        always = Set.copyOf(always);
        byYear = Map.copyOf(new TreeMap<>(byYear));
    }

    /** The same states in every year. */
    public static Members constant(Set<CountryCode> states) {
        return new Members(states, Map.of());
    }

    /** Who belonged in each year; nobody in a year that is not named. */
    public static Members grown(Map<Integer, Set<CountryCode>> byYear) {
        return new Members(Set.of(), byYear);
    }

    public Set<CountryCode> in(int year) {
        return byYear.getOrDefault(year, always);
    }

    /** Everyone who belongs in any year. */
    public Set<CountryCode> ever() {
        var all = new TreeSet<>(always);
        byYear.values().forEach(all::addAll);
        return all;
    }
}
