package org.toraga.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toraga.base.PartialDate;
import org.toraga.sources.SourceCode;

class IndicatorTest {

    private static final IndicatorCode CODE = new IndicatorCode("NY.GDP.MKTP.KD.ZG");
    private static final IndicatorCode GDP = new IndicatorCode("NY.GDP.MKTP.CD");

    @ParameterizedTest
    @ValueSource(ints = {-1, 7})
    void decimalsAreZeroToSix(int decimals) {
        assertThatExceptionOfType(DecimalsOutOfRangeException.class)
                .isThrownBy(() -> indicator(decimals, Aggregation.NONE, null));
    }

    @Test
    void aWeightedMeanNeedsAWeightOtherThanItself() {
        assertThatExceptionOfType(WeightRefusedException.class)
                .isThrownBy(() -> indicator(1, Aggregation.WEIGHTED_MEAN, null));
        assertThatExceptionOfType(WeightRefusedException.class)
                .isThrownBy(() -> indicator(1, Aggregation.WEIGHTED_MEAN, CODE));
    }

    @Test
    void onlyAWeightedMeanHasAWeight() {
        assertThatExceptionOfType(WeightRefusedException.class).isThrownBy(() -> indicator(1, Aggregation.SUM, GDP));
    }

    @Test
    void whatWasEnteredIsKept() {
        var draft = draft(6, Aggregation.WEIGHTED_MEAN, GDP);

        assertThat(new Indicator(CODE, draft).toDraft()).isEqualTo(draft);
    }

    private static Indicator indicator(int decimals, Aggregation aggregation, @Nullable IndicatorCode weight) {
        return new Indicator(CODE, draft(decimals, aggregation, weight));
    }

    private static IndicatorDraft draft(int decimals, Aggregation aggregation, @Nullable IndicatorCode weight) {
        return new IndicatorDraft(
                CODE.value(),
                "GDP growth",
                "Рост ВВП",
                null,
                "Change of real output",
                Unit.PERCENT,
                decimals,
                Topic.ECONOMY,
                aggregation,
                weight,
                "World Bank",
                PartialDate.of(Year.of(2024)),
                null,
                new SourceCode("WB-WDI"),
                List.of(new SourceCode("GH-WDI")));
    }
}
