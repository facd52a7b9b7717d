package org.toraga.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.ChangedMeanwhileException;
import org.toraga.base.CodeTakenException;
import org.toraga.base.ConflictException;
import org.toraga.base.MalformedCodeException;
import org.toraga.base.NotAWebAddressException;
import org.toraga.base.PartialDate;
import org.toraga.base.SqlOrder;
import org.toraga.base.StillReferredToException;
import org.toraga.countries.CountryCode;
import org.toraga.sources.SourceCode;
import org.toraga.support.WholeDesk;

@WholeDesk
@Transactional
class OrganizationServiceTest {

    final OrganizationService organizations;

    OrganizationServiceTest(OrganizationService organizations) {
        this.organizations = organizations;
    }

    @Test
    void theSixComeInTheOrderOfTheDesk() {
        assertThat(organizations.codes())
                .extracting(OrganizationCode::value)
                .containsExactly("SCO", "OTS", "CICA", "CSTO", "IFAS", "IOFS");
        assertThat(organizations.all()).extracting(OrganizationDetails::code).isEqualTo(organizations.codes());
    }

    @Test
    void anOrganizationIsReadWithItsFurtherSources() {
        var sco = organizations.find(new OrganizationCode("SCO")).orElseThrow();

        assertThat(sco.headquartersCity()).isEqualTo("Beijing");
        assertThat(sco.headquartersCountry()).isEqualTo(new CountryCode("CHN"));
        assertThat(sco.founded()).isEqualTo(PartialDate.parse("2001-06-15"));
        assertThat(sco.furtherSources()).containsExactly(new SourceCode("SCO-SITE"), new SourceCode("KAZINFORM-SIX"));
        assertThat(organizations.find(new OrganizationCode("NATO"))).isEmpty();
    }

    @Test
    void recordsAreNarrowedByWordsAndSorted() {
        assertThat(organizations.find(
                        "organi",
                        PageRequest.of(
                                0,
                                10,
                                SqlOrder.by(OrganizationRecordSort.FOUNDED).descending())))
                .extracting(row -> row.code().value())
                .startsWith("IOFS", "OTS")
                .hasSize(organizations.count("organi"));
    }

    @Test
    void furtherSourcesChangePlacesWithoutMeeting() {
        var read = organizations.read("SCO").orElseThrow();
        organizations.change("SCO", read.version(), draft("SCO", "SCO-SITE", "KAZINFORM-SIX", "ASWAQ-2024"));
        var second = organizations.read("SCO").orElseThrow();
        organizations.change("SCO", second.version(), draft("SCO", "ASWAQ-2024", "SCO-SITE"));

        assertThat(organizations.find(new OrganizationCode("SCO")).orElseThrow().furtherSources())
                .containsExactly(new SourceCode("ASWAQ-2024"), new SourceCode("SCO-SITE"));
        assertThat(second.version()).isGreaterThan(read.version());
    }

    @Test
    void anOrganizationIsAddedAndDeleted() {
        var key = organizations.create(draft("test"));
        var read = organizations.read(key).orElseThrow();

        assertThat(key).isEqualTo("TEST");
        assertThat(read.draft().name()).isEqualTo("An organization");

        organizations.delete(key, read.version());
        assertThat(organizations.find(new OrganizationCode("TEST"))).isEmpty();
    }

    @Test
    void anOrganizationThatHasRecordsIsNotDeleted() {
        var read = organizations.read("SCO").orElseThrow();

        assertThatExceptionOfType(StillReferredToException.class)
                .isThrownBy(() -> organizations.delete("SCO", read.version()));
    }

    @Test
    void aSourceThatIsGoneIsAConflict() {
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> organizations.create(draft("TEST", "NO-SUCH-SOURCE")));
    }

    @Test
    void aSecondSaveOfTheSameReadingIsRefused() {
        var read = organizations.read("SCO").orElseThrow();
        organizations.change("SCO", read.version(), draft("SCO"));

        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() -> organizations.change("SCO", read.version(), draft("SCO")));
    }

    @Test
    void aCodeThatExistsOrIsNoneIsRefused() {
        assertThatExceptionOfType(CodeTakenException.class).isThrownBy(() -> organizations.create(draft("sco")));
        assertThatExceptionOfType(MalformedCodeException.class).isThrownBy(() -> organizations.create(draft("ТЮРК")));
    }

    @Test
    void aSeatNeedsACountryAndAWebsiteTheWeb() {
        var sco = organizations.read("SCO").orElseThrow();

        assertThatExceptionOfType(SeatWithoutCountryException.class)
                .isThrownBy(() -> organizations.change("SCO", sco.version(), seated("SCO", "Beijing", null)));
        assertThatExceptionOfType(NotAWebAddressException.class)
                .isThrownBy(
                        () -> organizations.change("SCO", sco.version(), seated("SCO", null, "javascript:alert(1)")))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("website"));
    }

    @Test
    @WithMockUser(roles = {"VIEWER", "MANAGER"})
    void onlyAnAdminReadsDraftsAndWrites() {
        assertThat(organizations.codes()).hasSize(6);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> organizations.read("SCO"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> organizations.create(draft("TEST")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> organizations.change("SCO", 0, draft("SCO")));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> organizations.delete("SCO", 0));
    }

    private static OrganizationDraft draft(String code, String... furtherSources) {
        return seated(code, null, null, furtherSources);
    }

    private static OrganizationDraft seated(String code, String city, String website, String... furtherSources) {
        return new OrganizationDraft(
                code,
                "SHORT",
                "An organization",
                null,
                null,
                OrganizationKind.FORUM,
                PartialDate.parse("2001"),
                city,
                null,
                website,
                "Talks",
                null,
                null,
                null,
                new SourceCode("ASWAQ-2024"),
                Stream.of(furtherSources).map(SourceCode::new).toList());
    }
}
