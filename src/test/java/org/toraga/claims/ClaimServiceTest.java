package org.toraga.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;
import org.toraga.statistics.IndicatorCode;
import org.toraga.support.DeskTest;

@DeskTest
class ClaimServiceTest {

    private final ClaimService claims;

    ClaimServiceTest(ClaimService claims) {
        this.claims = claims;
    }

    @Test
    void everyClaimOfTheDataSetIsThereInTheOrderOfTheCodes() {
        assertThat(claims.all()).hasSize(14).extracting(Claim::code).isSorted();
    }

    @Test
    void aClaimKeepsItsNumberAndWhatItIsTestedAgainst() {
        var trade = claims.of(new OrganizationCode("SCO")).stream()
                .filter(claim -> claim.code().equals("CL-SCO-TRADE"))
                .findFirst()
                .orElseThrow();

        assertThat(trade.claimedValue()).isEqualByComparingTo(BigDecimal.valueOf(15));
        assertThat(trade)
                .usingRecursiveComparison()
                .ignoringFields("claimedValue")
                .isEqualTo(new Claim(
                        "CL-SCO-TRADE",
                        new OrganizationCode("SCO"),
                        "ST-TOKAYEV-SCO-2023",
                        "SCO members account for more than fifteen per cent of world trade.",
                        "SHARE_OF_WORLD",
                        new IndicatorCode("NE.IMP.GNFS.CD"),
                        new IndicatorCode("NE.EXP.GNFS.CD"),
                        null,
                        Comparator.OVER,
                        "PERCENT",
                        2022,
                        true,
                        "Trade is the sum of the two indicators; 2022 is the last year with both.",
                        new SourceCode("ASWAQ-2024")));
    }

    @Test
    void aClaimWithoutANumberHasNoneRatherThanZero() {
        assertThat(claims.of(new OrganizationCode("IFAS")))
                .filteredOn(claim -> claim.code().equals("CL-IFAS-WARMING"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.claimedValue()).isNull());
    }

    @Test
    @WithMockUser(roles = {})
    void whoHasNoRoleReadsNothing() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(claims::all);
    }
}
