package org.toraga.memberships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.toraga.base.ui.Texts;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;
import org.toraga.support.WholeDesk;

@WholeDesk
class MembershipMatrixTest {

    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 15);
    private static final OrganizationCode SCO = new OrganizationCode("SCO");
    private static final OrganizationCode IFAS = new OrganizationCode("IFAS");
    private static final OrganizationCode IOFS = new OrganizationCode("IOFS");

    final MembershipService memberships;

    MembershipMatrixTest(MembershipService memberships) {
        this.memberships = memberships;
    }

    @Test
    void itsCountsAreThoseOfTheLists() {
        var matrix = memberships.matrix(JANUARY, Texts.ENGLISH);

        memberships
                .counts(JANUARY)
                .forEach((organization, counts) -> assertThat(matrix.overlaps().members(organization))
                        .hasSize(counts.members())
                        .isEqualTo(memberships.members(organization, JANUARY)));
    }

    @Test
    void organizationsAreInTheOrderOfTheDeskAndStatesInThatOfTheAlphabet() {
        assertThat(memberships.matrix(JANUARY, Texts.ENGLISH).organizations())
                .extracting(OrganizationCode::value)
                .containsExactly("SCO", "OTS", "CICA", "CSTO", "IFAS", "IOFS");
        assertThat(memberships.matrix(JANUARY, Texts.ENGLISH).lines())
                .extracting(MatrixLine::name)
                .startsWith("Afghanistan", "Armenia", "Azerbaijan");
        assertThat(memberships.matrix(JANUARY, Texts.RUSSIAN).lines())
                .extracting(MatrixLine::name)
                .startsWith("Азербайджан", "Армения", "Афганистан");
    }

    @Test
    void onTheDayOfHandOverTheNewStandingCounts() {
        assertThat(line(LocalDate.of(2024, 7, 3), "BLR").standing(SCO)).contains(Standing.OBSERVER);
        assertThat(line(LocalDate.of(2024, 7, 4), "BLR").standing(SCO)).contains(Standing.MEMBER);
    }

    @Test
    void aFrozenPartAndAMissingDateAreStandingsOfTheirOwn() {
        assertThat(line(JANUARY, "KGZ").standing(IFAS)).contains(Standing.SUSPENDED);
        assertThat(line(JANUARY, "KGZ").memberships()).isEqualTo(5);
        assertThat(line(JANUARY, "TCD").standing(IOFS)).contains(Standing.UNDATED);
        assertThat(line(JANUARY, "TCD").memberships()).isZero();
        assertThat(line(JANUARY, "TCD").standing(SCO)).isEmpty();
    }

    @Test
    void theHistoryHasEveryStandingOnce() {
        var history = memberships.history();

        assertThat(history).hasSize(135).extracting(MembershipRow::id).doesNotHaveDuplicates();
        assertThat(history.getFirst().organization()).isEqualTo(SCO);
        assertThat(history.getLast().since()).isNull();
    }

    @Test
    @WithMockUser(roles = "NOBODY")
    void onlyThoseSignedInAsViewersReadIt() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> memberships.matrix(JANUARY, Texts.ENGLISH));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(memberships::history);
    }

    private MatrixLine line(LocalDate asOf, String country) {
        return memberships.matrix(asOf, Texts.ENGLISH).lines().stream()
                .filter(line -> line.country().equals(new CountryCode(country)))
                .findFirst()
                .orElseThrow();
    }
}
