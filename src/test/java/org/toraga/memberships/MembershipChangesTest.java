package org.toraga.memberships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.ChangedMeanwhileException;
import org.toraga.base.CodeTakenException;
import org.toraga.base.Confidence;
import org.toraga.base.PartialDate;
import org.toraga.base.Refusal;
import org.toraga.base.SqlOrder;
import org.toraga.base.UnknownCodeException;
import org.toraga.base.ui.Texts;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;
import org.toraga.sources.SourceService;
import org.toraga.support.WholeDesk;

@WholeDesk
class MembershipChangesTest {

    private static final OrganizationCode OTS = new OrganizationCode("OTS");
    private static final CountryCode MNG = new CountryCode("MNG");

    final MembershipService memberships;
    final SourceService sources;

    MembershipChangesTest(MembershipService memberships, SourceService sources) {
        this.memberships = memberships;
        this.sources = sources;
    }

    @Test
    @Transactional
    void aStateIsAdmittedChangedAndTakenOut() {
        var key = memberships.create(draft(OTS, "MNG", "2024-01-01"));
        var read = memberships.read(key).orElseThrow();
        memberships.change(key, read.version(), draft(OTS, "MNG", "2024-02"));

        assertThat(memberships.members(OTS, LocalDate.of(2024, 1, 31))).doesNotContain(MNG);
        assertThat(memberships.members(OTS, LocalDate.of(2024, 2, 1))).contains(MNG);

        memberships.delete(key, memberships.read(key).orElseThrow().version());
        assertThat(memberships.read(key)).isEmpty();
        assertThat(memberships.read("1; drop table membership")).isEmpty();
    }

    @Test
    @Transactional
    void aRestoredMembershipHasItsOldNumberAndTheNextOneANewOne() {
        var draft = draft(OTS, "MNG", "2024-01-01");
        var key = memberships.create(draft);
        memberships.delete(key, memberships.read(key).orElseThrow().version());
        memberships.restore(key, draft);

        assertThat(memberships.read(key)).hasValueSatisfying(read -> {
            assertThat(read.key()).isEqualTo(key);
            assertThat(read.draft()).isEqualTo(draft);
        });
        assertThat(Long.parseLong(memberships.create(draft(OTS, "JPN", "2024-01-01"))))
                .isGreaterThan(Long.parseLong(key));
        assertThatExceptionOfType(CodeTakenException.class).isThrownBy(() -> memberships.restore(key, draft));
    }

    @Test
    @Transactional
    void aStateCannotHaveTwoStandingsAtOnce() {
        assertThatExceptionOfType(AlreadyStandsException.class)
                .isThrownBy(() -> memberships.create(draft(OTS, "HUN", "2023-01-01")))
                .satisfies(refused -> {
                    assertThat(refused.field()).isEqualTo("since");
                    assertThat(refused.facts()).containsExactly(PartialDate.parse("2018-09-03"));
                });
        assertThatExceptionOfType(AlreadyStandsException.class)
                .as("so by that day")
                .isThrownBy(() -> memberships.create(draft(new OrganizationCode("CICA"), "JPN", "2020")));
    }

    @Test
    @Transactional
    void whatIsNotThereIsRefusedAtItsField() {
        assertThatExceptionOfType(UnknownCodeException.class)
                .isThrownBy(() -> memberships.create(draft(new OrganizationCode("NATO"), "MNG", "2024")))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("organization"));
        assertThatExceptionOfType(UnknownCodeException.class)
                .isThrownBy(() -> memberships.create(draft(OTS, "XXX", "2024")))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("country"));
    }

    @Test
    @Transactional
    void aSecondSaveOfTheSameReadingIsRefused() {
        var key = memberships.create(draft(OTS, "MNG", "2024-01-01"));
        var version = memberships.read(key).orElseThrow().version();
        memberships.change(key, version, draft(OTS, "MNG", "2024-03"));

        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() -> memberships.change(key, version, draft(OTS, "MNG", "2024-05")));
        assertThatExceptionOfType(ChangedMeanwhileException.class).isThrownBy(() -> memberships.delete(key, version));
    }

    @Test
    void ofTwoAdminsWhoAdmitTheSameStateAtOnceOnlyOneSucceeds() throws InterruptedException {
        var admitted = new ArrayList<String>();
        var refused = new ArrayList<Refusal>();
        var together = new CountDownLatch(1);
        var admin = SecurityContextHolder.getContext();
        Callable<String> admit = () -> {
            SecurityContextHolder.setContext(admin);
            together.await();
            return memberships.create(draft(OTS, "MNG", "2024-01-01"));
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = List.of(threads.submit(admit), threads.submit(admit));
            together.countDown();
            for (var one : both) {
                try {
                    admitted.add(one.get());
                } catch (ExecutionException failure) {
                    refused.add((Refusal) failure.getCause());
                }
            }
        } finally {
            admitted.forEach(key ->
                    memberships.delete(key, memberships.read(key).orElseThrow().version()));
        }

        assertThat(admitted).hasSize(1);
        assertThat(refused).singleElement().isInstanceOf(AlreadyStandsException.class);
    }

    @Test
    void theWorkingListFindsByWordsAndSorts() {
        var byStart = PageRequest.of(0, 50, SqlOrder.by(MembershipSort.SINCE).descending());

        assertThat(memberships.find("казахстан ots", Texts.RUSSIAN, byStart))
                .singleElement()
                .satisfies(row -> assertThat(row.countryName()).isEqualTo("Казахстан"));
        assertThat(memberships.find("belarus sco", Texts.ENGLISH, byStart))
                .extracting(MembershipListRow::status)
                .containsExactly(MembershipStatus.MEMBER, MembershipStatus.OBSERVER, MembershipStatus.DIALOGUE_PARTNER);
        assertThat(memberships.count("", Texts.KAZAKH)).isEqualTo(135);
    }

    @Test
    void aSourceTellsTheMembershipsThatRestOnIt() {
        assertThat(sources.usesOf(new SourceCode("CODE-IOFS-LIST")))
                .filteredOn(uses -> uses.kindKey().equals("memberships.records.title"))
                .singleElement()
                .satisfies(uses -> assertThat(uses.uses()).hasSize(8));
    }

    @Test
    @WithMockUser(roles = {"VIEWER", "MANAGER"})
    void onlyAnAdminReadsDraftsAndWrites() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> memberships.read("1"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> memberships.create(draft(OTS, "MNG", "2024")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> memberships.change("1", 0, draft(OTS, "MNG", "2024")));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> memberships.delete("1", 0));
    }

    private static MembershipDraft draft(OrganizationCode organization, String country, String since) {
        return new MembershipDraft(
                organization,
                new CountryCode(country),
                MembershipStatus.MEMBER,
                SinceKnown.FROM,
                PartialDate.parse(since),
                null,
                null,
                false,
                Confidence.HIGH,
                null,
                new SourceCode("COMPILER"));
    }
}
