package org.toraga.statistics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.toraga.statistics.YearValue;

class SparklineTest {

    @Test
    void theLineIsBrokenWhereAYearHasNoValue() {
        var svg = Sparkline.svg(List.of(value(2000, 1), value(2001, 2), value(2003, 3), value(2004, 4)));

        assertThat(svg).contains("M4.0 40.0L").containsPattern("M148\\.0 [\\d.]+L196\\.0 4\\.0");
    }

    @Test
    void oneValueAloneIsDrawnAsAPoint() {
        assertThat(Sparkline.svg(List.of(value(2007, 5)))).contains("M4.0 40.0h0");
    }

    private static YearValue value(int year, long value) {
        return new YearValue(year, BigDecimal.valueOf(value));
    }
}
