package org.toraga.statistics;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.toraga.countries.CountryCode;

/** Figures of some indicators, states and years, and of the world, as read by one query and looked up by key. */
class Figures {

    private record Place(IndicatorCode indicator, String area, int year) {}

    private final Map<Place, BigDecimal> values = new HashMap<>();
    private final SortedSet<Integer> years = new TreeSet<>();

    void add(IndicatorCode indicator, String area, int year, BigDecimal value) {
        values.put(new Place(indicator, area, year), value);
        years.add(year);
    }

    void addAll(Figures others) {
        values.putAll(others.values);
        years.addAll(others.years);
    }

    @Nullable BigDecimal of(IndicatorCode indicator, CountryCode country, int year) {
        return values.get(new Place(indicator, country.value(), year));
    }

    @Nullable BigDecimal ofWorld(IndicatorCode indicator, int year) {
        return values.get(new Place(indicator, Area.WORLD_CODE, year));
    }

    /** Every year in which anything has a figure, earliest first. */
    SortedSet<Integer> years() {
        return years;
    }

    /** Which of {@code members} have a figure of every one of {@code indicators} in {@code year}. */
    Coverage coverage(Set<CountryCode> members, int year, Iterable<IndicatorCode> indicators) {
        var with = new HashSet<CountryCode>();
        var without = new HashSet<CountryCode>();
        for (var member : members) {
            (hasAll(member, year, indicators) ? with : without).add(member);
        }
        return new Coverage(with, without);
    }

    private boolean hasAll(CountryCode member, int year, Iterable<IndicatorCode> indicators) {
        for (var indicator : indicators) {
            if (of(indicator, member, year) == null) {
                return false;
            }
        }
        return true;
    }
}
