package org.toraga.statistics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.toraga.base.ui.Texts;
import org.toraga.charts.ChartKind;
import org.toraga.charts.ChartPoint;
import org.toraga.charts.ChartSource;
import org.toraga.organizations.OrganizationCode;
import org.toraga.statistics.IndicatorCode;
import org.toraga.support.WholeDesk;

@WholeDesk
class OrganizationChartsTest {

    private static final OrganizationCode SCO = new OrganizationCode("SCO");
    private static final LocalDate AS_OF = LocalDate.of(2024, 1, 15);

    final OrganizationFiguresReader reader;
    final StatisticsTexts texts;

    OrganizationChartsTest(OrganizationFiguresReader reader, StatisticsTexts texts) {
        this.reader = reader;
        this.texts = texts;
    }

    private OrganizationCharts charts(String indicator, Locale language) {
        return new OrganizationCharts(
                reader.read(SCO, new IndicatorCode(indicator), AS_OF, language).orElseThrow(), texts, language);
    }

    @Test
    void theShareOfTheWorldStandsAtItsYears() {
        var share = charts("NY.GDP.MKTP.CD", Texts.ENGLISH).shareOfWorld();

        assertThat(share.kind()).isEqualTo(ChartKind.LINE);
        assertThat(share.unit()).isEqualTo("%");
        assertThat(share.mark()).isEqualTo("2024");
        assertThat(share.series().getFirst().points())
                .filteredOn(point -> point.category().equals("2022"))
                .singleElement()
                .satisfies(
                        point -> assertThat(point.value()).isBetween(new BigDecimal("24.4"), new BigDecimal("24.5")));
    }

    @Test
    void membersWithoutAFigureAreNamedInTheLanguageOfThePage() {
        assertThat(charts("NE.EXP.GNFS.CD", Texts.ENGLISH).aggregate().notes())
                .contains("2022: 7 of 9 members; no value: Kyrgyzstan, Tajikistan.");
        assertThat(charts("NE.EXP.GNFS.CD", Texts.RUSSIAN).aggregate().notes())
                .contains("2022: 7 из 9 членов; нет значения: Кыргызстан, Таджикистан.");
    }

    @Test
    void aWeightedMeanSaysWhatWeighs() {
        var growth = charts("NY.GDP.MKTP.KD.ZG", Texts.ENGLISH).aggregate();

        assertThat(growth.title()).isEqualTo("GDP growth: mean of SCO members");
        assertThat(growth.notes()).anyMatch(note -> note.contains("GDP (current US$)"));
    }

    @Test
    void theRankingLeadsToTheStates() {
        var ranking = charts("NY.GDP.MKTP.CD", Texts.KAZAKH).ranking();

        assertThat(ranking.series().getFirst().points())
                .extracting(ChartPoint::path)
                .startsWith("countries/CHN", "countries/IND", "countries/RUS");
        assertThat(ranking.title()).isEqualTo("ЖІӨ (ағымдағы АҚШ доллары): SCO мүшелері реті бойынша, 2023 ж.");
    }

    @Test
    void theAreasLeaveOutWhatLiesBelowZeroAndSaySo() {
        var balance = charts("NE.RSB.GNFS.CD", Texts.ENGLISH).treemap();

        assertThat(balance.series().getFirst().points())
                .allSatisfy(point -> assertThat(point.value()).isPositive());
        assertThat(balance.notes()).anyMatch(note -> note.contains("below zero"));
    }

    @Test
    void everyChartNamesItsSourceWithTheVintage() {
        assertThat(charts("NY.GDP.MKTP.CD", Texts.ENGLISH).aggregate().sources())
                .first()
                .isEqualTo(new ChartSource(
                        "World Bank; figures as of 4 December 2025",
                        "sources/GH-WDI-2025-12",
                        "data CC BY 4.0, World Bank"));
    }

    @Test
    void anIndicatorThatIsNotPutTogetherIsStillRanked() {
        var charts = charts("AQUASTAT.RWR.PC.M3", Texts.ENGLISH);

        assertThat(charts.aggregate().isEmpty()).isTrue();
        assertThat(charts.ranking().series().getFirst().points()).isNotEmpty();
    }
}
