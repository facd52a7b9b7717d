package org.toraga.statistics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.toraga.base.ui.Texts;
import org.toraga.charts.ChartSeries;
import org.toraga.support.WholeDesk;

@WholeDesk
class WorldSharesChartTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 1, 15);

    final WorldSharesReader reader;
    final StatisticsTexts texts;

    WorldSharesChartTest(WorldSharesReader reader, StatisticsTexts texts) {
        this.reader = reader;
        this.texts = texts;
    }

    @Test
    void everyOrganizationHasItsSharesWithYearAndCoverage() {
        var chart = new WorldSharesChart(reader.read(AS_OF, Texts.ENGLISH), texts, Texts.ENGLISH).describe(AS_OF);

        assertThat(chart.series()).extracting(ChartSeries::name).hasSize(6).contains("SCO", "OTS", "IOFS");
        var sco = chart.series().stream()
                .filter(series -> series.name().equals("SCO"))
                .findFirst()
                .orElseThrow();
        assertThat(sco.points())
                .hasSize(4)
                .allSatisfy(point -> assertThat(point.path()).isEqualTo("organizations/sco"));
        assertThat(sco.points().getFirst().value()).isBetween(new BigDecimal("23.4"), new BigDecimal("23.5"));
        assertThat(sco.points().getFirst().note()).isEqualTo("2023, 9 of 9 members");
        assertThat(sco.points().get(2).note()).isEqualTo("2022, 7 of 9 members");
        assertThat(chart.notes()).anyMatch(note -> note.contains("Kyrgyzstan"));
    }
}
