package org.toraga.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toraga.dataset.DatasetException;
import org.toraga.dataset.DatasetFiles;

class ShippedObservationsTest {

    private static final String GOOD = "KAZ,SP.POP.TOTL,2023,20330104";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "XXX,SP.POP.TOTL,2022,1|iso3",
                "KAZ,NO.SUCH,2022,1|indicator_code",
                "KAZ,SP.POP.TOTL,1899,1|year",
                "KAZ,SP.POP.TOTL,2101,1|year",
                "KAZ,SP.POP.TOTL,MMXX,1|year",
                "KAZ,SP.POP.TOTL,2022,many|value",
                "KAZ,SP.POP.TOTL,2022,|value",
                "KAZ,SP.POP.TOTL,2022,1E999999999|value",
                "KAZ,SP.POP.TOTL,2022,1E-999999999|value",
                "KAZ,SP.POP.TOTL,2023,1|year",
                "KAZ,SP.POP.TOTL,2022|(row)",
            })
    void aBadRowIsRefusedWithItsLineAndColumn(String row, String column) {
        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(() -> read(GOOD, row))
                .satisfies(refused -> {
                    assertThat(refused.line()).isEqualTo(3);
                    assertThat(refused.column()).isEqualTo(column);
                });
    }

    @Test
    void aGoodRowIsReadUnchanged() {
        assertThat(read(GOOD)).containsExactly(new Object[] {7, 398, 2023, new BigDecimal("20330104")});
    }

    private static List<Object[]> read(String... rows) {
        var reading = new ShippedObservations.Reading(Map.of("SP.POP.TOTL", 7), Map.of("KAZ", 398), new HashSet<>());
        var lines = new ArrayList<>(List.of("iso3,indicator_code,year,value"));
        lines.addAll(List.of(rows));
        var read = new ArrayList<Object[]>();
        DatasetFiles.of("observations", lines.toArray(String[]::new)).forEach(row -> read.add(reading.read(row)));
        return read;
    }
}
