package org.toraga.bench;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * A set of the shape of all that the World Bank publishes: 264 areas, 1,450 indicators, 57 years, and figures for three in ten
 * of these. As there, a series is mostly missing altogether or begins late, and the world has every one. The same seed makes
 * the same set.
 */
record SyntheticObservations(long seed, List<String> knownAreas, int indicators) implements Observations {

    static final int AREAS = 264;
    static final int INDICATORS = 1_450;
    static final int YEARS = 57;

    private static final int LAST_YEAR = 2023;
    private static final String WORLD = "WLD";
    private static final double SERIES_PRESENT = 0.45;

    /** A series begins up to so many years after the first. */
    private static final int LATEST_BEGINNING = 38;

    SyntheticObservations(long seed, List<String> knownAreas) {
        this(seed, knownAreas, INDICATORS);
    }

    @Override
    public String title() {
        return "synthetic, by seed: %d areas × %,d indicators × %d years".formatted(AREAS, indicators, YEARS);
    }

    @Override
    public void forEach(Sink sink) {
        var random = new SplittableRandom(seed);
        for (int area = 0; area < AREAS; area++) {
            var code = area < knownAreas.size()
                    ? knownAreas.get(area)
                    : String.format(Locale.ROOT, "X%02d", area - knownAreas.size());
            for (int indicator = 0; indicator < indicators; indicator++) {
                if (code.equals(WORLD) || random.nextDouble() < SERIES_PRESENT) {
                    series(
                            code,
                            indicator,
                            code.equals(WORLD) ? 0 : random.nextInt(LATEST_BEGINNING + 1),
                            random,
                            sink);
                }
            }
        }
    }

    private static void series(String area, int indicator, int from, SplittableRandom random, Sink sink) {
        var code = String.format(Locale.ROOT, "SYNTHETIC.%04d", indicator);
        var name = "Synthetic series " + indicator;
        long level = random.nextLong(1_000, 1_000_000_000_000L);
        for (int year = from; year < YEARS; year++) {
            level += (long) (level * random.nextDouble(-0.02, 0.06));
            sink.take(new Row(area, code, name, LAST_YEAR - YEARS + 1 + year, BigDecimal.valueOf(level, 2)));
        }
    }
}
