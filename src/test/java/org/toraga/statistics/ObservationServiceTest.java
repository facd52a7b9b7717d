package org.toraga.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.ChangedMeanwhileException;
import org.toraga.countries.CountryCode;
import org.toraga.support.WholeDesk;

@WholeDesk
@Transactional
class ObservationServiceTest {

    private static final CountryCode KAZ = new CountryCode("KAZ");
    private static final IndicatorCode POPULATION = new IndicatorCode("SP.POP.TOTL");
    private static final String KNOWN = "KAZ.SP.POP.TOTL.2023";
    private static final ObservationFilter ALL = new ObservationFilter(null, null, null);

    final ObservationService observations;

    ObservationServiceTest(ObservationService observations) {
        this.observations = observations;
    }

    @Test
    void aNewFigureIsReadAsEntered() {
        var key = observations.create(draft(KAZ, POPULATION, 1990, "16.5E6"));

        assertThat(observations.read(key)).hasValueSatisfying(found -> {
            assertThat(found.version()).isZero();
            assertThat(found.draft().value()).isEqualByComparingTo("16500000");
        });
        assertThat(observations.of(KAZ, POPULATION).getFirst().year()).isEqualTo(1990);
    }

    @Test
    void aStateHasOneFigureOfAnIndicatorAndYear() {
        assertThatExceptionOfType(ObservationTakenException.class)
                .isThrownBy(() -> observations.create(draft(KAZ, POPULATION, 2023, "1")));
    }

    @Test
    void whatIsUnknownOrOutOfRangeIsRefused() {
        assertThatExceptionOfType(YearOutOfRangeException.class)
                .isThrownBy(() -> observations.create(draft(KAZ, POPULATION, 1899, "1")));
        assertThatExceptionOfType(ValueOutOfRangeException.class)
                .isThrownBy(() -> observations.create(draft(KAZ, POPULATION, 1990, "1E21")));
        assertThatExceptionOfType(UnknownIndicatorException.class)
                .isThrownBy(() -> observations.create(draft(KAZ, new IndicatorCode("NO.SUCH"), 1990, "1")));
        assertThatExceptionOfType(UnknownStateException.class)
                .isThrownBy(() -> observations.create(draft(new CountryCode("WLD"), POPULATION, 1990, "1")));
    }

    @Test
    void aChangeIsSavedAndCounted() {
        observations.change(KNOWN, 0, draft(KAZ, POPULATION, 2023, "20000000"));

        assertThat(observations.read(KNOWN)).hasValueSatisfying(found -> {
            assertThat(found.version()).isEqualTo(1);
            assertThat(found.draft().value()).isEqualByComparingTo("20000000");
        });
    }

    @Test
    void aChangeReadAtAnOlderVersionIsRefused() {
        observations.change(KNOWN, 0, draft(KAZ, POPULATION, 2023, "20000000"));

        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() -> observations.change(KNOWN, 0, draft(KAZ, POPULATION, 2023, "1")));
        assertThatExceptionOfType(ChangedMeanwhileException.class).isThrownBy(() -> observations.delete(KNOWN, 0));
    }

    @Test
    void aDeletedFigureIsGone() {
        observations.delete(KNOWN, 0);

        assertThat(observations.read(KNOWN)).isEmpty();
    }

    @Test
    void theListIsFilteredSortedAndPagedWithoutSkippingALine() {
        var filter = new ObservationFilter(KAZ, POPULATION, null);
        var byValue = Sort.by(Sort.Direction.DESC, ObservationSort.VALUE.name());
        int count = observations.count(filter);

        var all = observations.find(filter, Locale.of("kk"), PageRequest.of(0, count, byValue));
        var second = observations.find(filter, Locale.of("kk"), PageRequest.of(1, 10, byValue));

        assertThat(all).hasSize(count).isSortedAccordingTo((a, b) -> b.value().compareTo(a.value()));
        assertThat(second).isEqualTo(all.subList(10, 20));
        assertThat(observations
                        .find(ALL, Locale.ENGLISH, PageRequest.of(0, 1))
                        .getFirst()
                        .country())
                .isEqualTo(new CountryCode("AFG"));
    }

    @Test
    void aKeyIsReadFromItsText() {
        assertThat(ObservationKey.read(KNOWN)).hasToString("Optional[" + KNOWN + "]");
        assertThat(ObservationKey.read("KAZ.2023")).isEmpty();
        assertThat(ObservationKey.read("<script>alert(1)</script>")).isEmpty();
    }

    @Test
    @WithMockUser(roles = {"VIEWER", "MANAGER"})
    void onlyAnAdminChangesFigures() {
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> observations.create(draft(KAZ, POPULATION, 1990, "1")));
        assertThatExceptionOfType(AuthorizationDeniedException.class).isThrownBy(() -> observations.delete(KNOWN, 0));
    }

    private static ObservationDraft draft(CountryCode country, IndicatorCode indicator, int year, String value) {
        return new ObservationDraft(country, indicator, year, new BigDecimal(value));
    }
}
