package org.toraga.imports;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Which figures a file has had so far: one bit each, a few kilobytes for each indicator. */
class SeenFigures {

    /** From 1900 to 2100. */
    private static final int YEARS = 201;

    private static final int FIRST_YEAR = 1900;

    private final Map<Integer, BitSet> byIndicator = new HashMap<>();
    private final Map<Integer, Integer> places = new HashMap<>();

    /** @return whether the file has not had it before */
    boolean add(int area, int indicator, int year) {
        int place = places.computeIfAbsent(area, unseen -> places.size());
        int bit = place * YEARS + year - FIRST_YEAR;
        var seen = byIndicator.computeIfAbsent(indicator, unseen -> new BitSet());
        if (seen.get(bit)) {
            return false;
        }
        seen.set(bit);
        return true;
    }
}
