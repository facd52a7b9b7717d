package org.toraga.chairmanships;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.toraga.base.Confidence;
import org.toraga.base.PartialDate;
import org.toraga.countries.HomeCountry;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;
import org.toraga.support.WholeDesk;

@WholeDesk
class ChairmanshipServiceTest {

    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 15);

    final ChairmanshipService chairmanships;

    ChairmanshipServiceTest(ChairmanshipService chairmanships) {
        this.chairmanships = chairmanships;
    }

    @Test
    void kazakhstanHoldsSixChairmanshipsInJanuary2024AndOneOfThemIsDoubtful() {
        assertThat(chairmanships.heldBy(HomeCountry.CODE, JANUARY))
                .hasSize(6)
                .filteredOn(term -> term.confidence() == Confidence.LOW)
                .extracting(Term::code)
                .containsExactly("IOFS-KAZ-2024");
    }

    @Test
    void onADayOfHandOverTheNewChairCounts() {
        var sco = new OrganizationCode("SCO");

        assertThat(chairmanships.on(LocalDate.of(2023, 7, 3)))
                .filteredOn(term -> term.organization().equals(sco))
                .extracting(Term::code)
                .containsExactly("SCO-IND-2022");
        assertThat(chairmanships.on(LocalDate.of(2023, 7, 4)))
                .filteredOn(term -> term.organization().equals(sco))
                .extracting(Term::code)
                .containsExactly("SCO-KAZ-2023");
    }

    @Test
    void theContestedChairStandsBesideTheOneItContradicts() {
        assertThat(chairmanships.on(JANUARY))
                .filteredOn(term -> term.organization().equals(new OrganizationCode("IOFS")))
                .extracting(Term::code)
                .containsExactly("IOFS-QAT-2023", "IOFS-KAZ-2024");
    }

    @Test
    void aTermKeepsItsDatesAndSourcesAsTheyAre() {
        var terms = chairmanships.of(new OrganizationCode("CICA"));

        assertThat(terms).hasSize(6).first().satisfies(term -> {
            assertThat(term.span().start()).isEqualTo(PartialDate.parse("2010"));
            assertThat(term.span().end()).isEqualTo(PartialDate.parse("2014"));
            assertThat(term.furtherSources()).isEmpty();
        });
        assertThat(terms.get(5).furtherSources()).contains(new SourceCode("CICA-CHAIR-AZE"));
    }
}
