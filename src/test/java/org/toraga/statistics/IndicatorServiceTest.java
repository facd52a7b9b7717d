package org.toraga.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.ChangedMeanwhileException;
import org.toraga.base.CodeTakenException;
import org.toraga.base.MalformedCodeException;
import org.toraga.base.PartialDate;
import org.toraga.base.StillReferredToException;
import org.toraga.sources.SourceCode;
import org.toraga.support.WholeDesk;

@WholeDesk
@Transactional
class IndicatorServiceTest {

    private static final IndicatorCode GDP = new IndicatorCode("NY.GDP.MKTP.CD");

    final IndicatorService indicators;

    IndicatorServiceTest(IndicatorService indicators) {
        this.indicators = indicators;
    }

    @Test
    void aNewIndicatorIsReadAsEntered() {
        var draft = draft("TEST.NEW", Aggregation.WEIGHTED_MEAN, GDP);

        var code = indicators.create(draft);

        assertThat(indicators.read(code)).hasValueSatisfying(found -> {
            assertThat(found.version()).isZero();
            assertThat(found.draft()).isEqualTo(draft);
        });
    }

    @Test
    void wordsInAnyLanguageFindAnIndicator() {
        assertThat(indicators.find("душу населения", PageRequest.of(0, 10)))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.name().in(Locale.of("ru"))).contains("душу населения"));
    }

    @Test
    void aCodeIsGivenOnce() {
        assertThatExceptionOfType(CodeTakenException.class)
                .isThrownBy(() -> indicators.create(draft("ny.gdp.mktp.cd", Aggregation.SUM, null)));
    }

    @Test
    void aCodeHasItsForm() {
        assertThatExceptionOfType(MalformedCodeException.class)
                .isThrownBy(() -> indicators.create(draft("<script>", Aggregation.SUM, null)));
    }

    @Test
    void onlyWhatAddsUpCanWeigh() {
        assertThatExceptionOfType(WeightRefusedException.class)
                .isThrownBy(() -> indicators.create(
                        draft("TEST.NEW", Aggregation.WEIGHTED_MEAN, new IndicatorCode("NY.GDP.MKTP.KD.ZG"))));
        assertThatExceptionOfType(WeightRefusedException.class)
                .isThrownBy(() ->
                        indicators.create(draft("TEST.NEW", Aggregation.WEIGHTED_MEAN, new IndicatorCode("NO.SUCH"))));
    }

    @Test
    void aWeightMustGoOnAddingUp() {
        assertThatExceptionOfType(WeighsOthersException.class)
                .isThrownBy(() -> indicators.change(GDP.value(), 0, draft(GDP.value(), Aggregation.NONE, null)));
    }

    @Test
    void aChangeIsSavedAndCounted() {
        var code = indicators.create(draft("TEST.NEW", Aggregation.SUM, null));
        indicators.change(code, 0, draft("TEST.NEW", Aggregation.NONE, null));

        assertThat(indicators.read(code)).hasValueSatisfying(found -> {
            assertThat(found.version()).isEqualTo(1);
            assertThat(found.draft().aggregation()).isEqualTo(Aggregation.NONE);
        });
    }

    @Test
    void aChangeReadAtAnOlderVersionIsRefused() {
        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() -> indicators.change(GDP.value(), 7, draft(GDP.value(), Aggregation.SUM, null)));
        assertThatExceptionOfType(ChangedMeanwhileException.class).isThrownBy(() -> indicators.delete(GDP.value(), 7));
    }

    @Test
    void anIndicatorWithFiguresIsNotDeleted() {
        assertThatExceptionOfType(StillReferredToException.class).isThrownBy(() -> indicators.delete(GDP.value(), 0));
    }

    @Test
    void anIndicatorThatNothingRestsOnIsDeleted() {
        var code = indicators.create(draft("TEST.NEW", Aggregation.SUM, null));
        indicators.delete(code, 0);

        assertThat(indicators.read(code)).isEmpty();
    }

    @Test
    @WithMockUser(roles = {"VIEWER", "MANAGER"})
    void onlyAnAdminChangesIndicators() {
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> indicators.create(draft("TEST.NEW", Aggregation.SUM, null)));
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> indicators.delete(GDP.value(), 0));
    }

    private static IndicatorDraft draft(String code, Aggregation aggregation, @Nullable IndicatorCode weight) {
        return new IndicatorDraft(
                code,
                "A test",
                "Проверка",
                "Тексеру",
                "What is measured",
                Unit.PERCENT,
                1,
                Topic.ECONOMY,
                aggregation,
                weight,
                "World Bank",
                PartialDate.of(Year.of(2024)),
                null,
                new SourceCode("WB-WDI"),
                List.of(new SourceCode("GH-POPULATION")));
    }
}
