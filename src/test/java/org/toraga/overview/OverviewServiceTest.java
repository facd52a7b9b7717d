package org.toraga.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.toraga.countries.CountryCode;
import org.toraga.countries.HomeCountry;
import org.toraga.organizations.OrganizationCode;
import org.toraga.statistics.Aggregate;
import org.toraga.support.WholeDesk;

@WholeDesk
class OverviewServiceTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 1, 15);

    final OverviewService overview;

    OverviewServiceTest(OverviewService overview) {
        this.overview = overview;
    }

    @Test
    void inJanuary2024KazakhstanHoldsSixChairmanshipsOneOfThemDoubtful() {
        var figures = overview.figures(AS_OF);

        assertThat(figures.chairmanships()).isEqualTo(6);
        assertThat(figures.doubtful()).isEqualTo(1);
    }

    @Test
    void aStateThatBelongsToSeveralOrganizationsIsCountedOnce() {
        assertThat(overview.figures(AS_OF).memberStates()).isEqualTo(57);
    }

    @Test
    void kazakhstanAloneBelongsToAllSix() {
        var belonging = overview.belonging(AS_OF);

        assertThat(belonging.organizations()).isEqualTo(6);
        assertThat(belonging.ofStates()).hasSize(57);
        assertThat(belonging.ofStates().entrySet())
                .filteredOn(entry -> entry.getValue().size() == 6)
                .extracting(Map.Entry::getKey)
                .containsExactly(HomeCountry.CODE);
        assertThat(belonging.ofStates().get(new CountryCode("TKM")))
                .extracting(OrganizationCode::value)
                .containsExactly("IFAS");
        assertThat(belonging.ofStates()).doesNotContainKey(new CountryCode("USA"));
    }

    @Test
    void theMembersSharesOfTheWorldAreThoseOfTheLastFullYear() {
        var figures = overview.figures(AS_OF);

        assertThat(rounded(figures.populationShare())).contains(new BigDecimal("61.0"));
        assertThat(rounded(figures.gdpShare())).contains(new BigDecimal("31.9"));
        assertThat(figures.gdpShare().map(Aggregate::year)).contains(2023);
    }

    @Test
    void whatIsKnownOnlyFromLaterReportsIsNotTheNextEvent() {
        var next = overview.figures(AS_OF).nextEvent();

        assertThat(next.map(event -> event.code())).contains("CICA-ENVIRONMENT-2024");
    }

    @Test
    void theHomeCountryStandsFirstWhereSourcesNameTwoChairs() {
        var iofs = overview.organizations(AS_OF).stream()
                .filter(summary -> summary.organization().code().value().equals("IOFS"))
                .findFirst()
                .orElseThrow();

        assertThat(iofs.chairs()).hasSize(2);
        assertThat(iofs.chairs().getFirst().country()).isEqualTo(HomeCountry.CODE);
        assertThat(iofs.members().members()).isEqualTo(40);
    }

    @Test
    @WithMockUser(roles = {})
    void whoHasNoRoleIsRefused() {
        assertThatThrownBy(() -> overview.figures(AS_OF)).isInstanceOf(AccessDeniedException.class);
    }

    private static Optional<BigDecimal> rounded(Optional<Aggregate> share) {
        return share.map(Aggregate::value).map(value -> value.setScale(1, RoundingMode.HALF_UP));
    }
}
