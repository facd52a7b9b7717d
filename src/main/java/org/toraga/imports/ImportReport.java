package org.toraga.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What an import does or would do: how many of each outcome, and the first ones of each to look at. */
public class ImportReport {

    /** Enough to see what kind of thing it is. */
    public static final int SHOWN = 500;

    private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    private final Map<Outcome, List<PreviewRow>> rows = new EnumMap<>(Outcome.class);
    private final List<String> newIndicators = new ArrayList<>();

    synchronized void add(PreviewRow row) {
        count(row.outcome(), 1);
        var shown = rows.computeIfAbsent(row.outcome(), outcome -> new ArrayList<>());
        if (shown.size() < SHOWN) {
            shown.add(row);
        }
    }

    /** Whether one more of these would be shown; spares making a row that nobody sees. */
    synchronized boolean shows(Outcome outcome) {
        return rows.getOrDefault(outcome, List.of()).size() < SHOWN;
    }

    synchronized void count(Outcome outcome, long more) {
        counts.merge(outcome, more, Long::sum);
    }

    synchronized void addIndicator(String code) {
        newIndicators.add(code);
    }

    public synchronized long count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    /** The first ones of an outcome, in the order of the file. */
    public synchronized List<PreviewRow> rows(Outcome outcome) {
        return List.copyOf(rows.getOrDefault(outcome, List.of()));
    }

    /** Codes of indicators that the file brings with it. */
    public synchronized List<String> newIndicators() {
        return List.copyOf(newIndicators);
    }

    public long total() {
        long total = 0;
        for (var outcome : Outcome.values()) {
            total += count(outcome);
        }
        return total;
    }

    /** Whether applying it would change anything. */
    public boolean changesAnything() {
        return count(Outcome.NEW) + count(Outcome.CHANGED) > 0;
    }
}
