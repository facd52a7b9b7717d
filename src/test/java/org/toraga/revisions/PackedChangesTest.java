package org.toraga.revisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackedChangesTest {

    @Test
    void figuresComeBackExactlyAndInOrder() {
        var changes = List.of(
                new ObservationChange("KAZ", "NY.GDP.MKTP.CD", 2023, null, new BigDecimal("262641895000")),
                new ObservationChange("KAZ", "NY.GDP.MKTP.CD", 2022, new BigDecimal("1.50"), null),
                new ObservationChange("UZB", "SP.POP.TOTL", 1960, new BigDecimal("-1E+3"), new BigDecimal("0.000001")));
        var packed = new PackedChanges();
        changes.forEach(packed::add);

        assertThat(PackedChanges.unpack(packed.finish(), 3, 10)).isEqualTo(changes);
    }

    @Test
    void onlyAsManyAreReadAsAreAskedFor() {
        var packed = packed(1_000);

        assertThat(PackedChanges.unpack(packed, 1_000, 10)).hasSize(10);
    }

    @Test
    void manyFiguresTakeFewBytes() {
        assertThat(packed(50_000)).hasSizeLessThan(600_000);
    }

    private static byte[] packed(int rows) {
        var packed = new PackedChanges();
        rows(rows).forEach(packed::add);
        return packed.finish();
    }

    private static Stream<ObservationChange> rows(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> new ObservationChange(
                        "A" + row % 200,
                        "IND." + row / 2000,
                        1960 + row % 60,
                        null,
                        BigDecimal.valueOf(row * 7919L % 1_000_003, 3)));
    }
}
