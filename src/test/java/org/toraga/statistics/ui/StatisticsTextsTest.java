package org.toraga.statistics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toraga.base.ui.Texts;
import org.toraga.statistics.Unit;
import org.toraga.support.WholeDesk;

@WholeDesk
class StatisticsTextsTest {

    final StatisticsTexts texts;

    StatisticsTextsTest(StatisticsTexts texts) {
        this.texts = texts;
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
}
