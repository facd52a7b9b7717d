package org.toraga.statistics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toraga.base.ui.Texts;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.StatisticsService;
import org.toraga.statistics.Unit;
import org.toraga.support.DeskTest;

@DeskTest
class StatisticsTextsTest {

    final StatisticsTexts texts;
    final StatisticsService statistics;

    StatisticsTextsTest(StatisticsTexts texts, StatisticsService statistics) {
        this.texts = texts;
        this.statistics = statistics;
    }

    @Test
    void aLongFigureIsToldWithThreeDigitsAndInFullOnHover() {
        var value = new BigDecimal("1417173173045.6");

        assertThat(texts.figure(value, Unit.USD, 0, Texts.ENGLISH)).isEqualTo("US$\u00a01.42 trillion");
        assertThat(texts.fullFigure(value, Unit.USD, 0, Texts.ENGLISH)).isEqualTo("US$\u00a01,417,173,173,046");
    }

    @Test
    void aShareKeepsItsDecimals() {
        assertThat(texts.figure(new BigDecimal("62.345"), Unit.PERCENT, 1, Texts.ENGLISH))
                .isEqualTo("62.3\u00a0%");
        assertThat(texts.figure(new BigDecimal("62.345"), Unit.PERCENT, 1, Texts.RUSSIAN))
                .isEqualTo("62,3\u00a0%");
    }

    @ParameterizedTest
    @EnumSource
    void everyUnitIsNamedInEveryLanguage(Unit unit) {
        for (var language : Texts.LANGUAGES) {
            assertThat(texts.unit(unit, language)).isNotBlank();
            assertThat(texts.unitSign(unit, language).isEmpty()).isEqualTo(unit == Unit.INDEX);
            assertThat(texts.figure(BigDecimal.TWO, unit, 0, language)).contains("2");
        }
    }

    @Test
    void everyShippedIndicatorIsNamedInRussianAndKazakh() {
        assertThat(statistics.indicators()).allSatisfy(indicator -> {
            assertThat(texts.indicator(indicator.code(), "(own name)", Texts.RUSSIAN))
                    .isNotEqualTo("(own name)");
            assertThat(texts.indicator(indicator.code(), "(own name)", Texts.KAZAKH))
                    .isNotEqualTo("(own name)");
        });
    }

    @Test
    void anIndicatorThatWasAddedLaterKeepsItsOwnName() {
        assertThat(texts.indicator(new IndicatorCode("NEW.ONE"), "Camels", Texts.KAZAKH))
                .isEqualTo("Camels");
    }
}
