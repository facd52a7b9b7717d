package org.toraga.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toraga.base.PartialDate;

class TermMeasureTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2027-01-01, 3.000",
        "2023-07-04, 2024-07-04, 1.000",
        "2023-07-04, 2024-07-03, 0.997",
        "2024-02-29, 2025-02-28, 1.000",
        "2024-01-01, 2024-07-01, 0.497",
        "2021-09, 2022-10-11, 1.083",
        "2020, 2024-12-17, 4.000",
        "2024, 2025-01-01, 1.000",
    })
    void aTermIsAsLongAsItsBeginningIsKnown(String from, LocalDate before, String years) {
        assertThat(TermMeasure.years(PartialDate.parse(from), before).setScale(3, RoundingMode.HALF_UP))
                .isEqualTo(years);
    }
}
