package org.toraga.chairmanships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.ChangedMeanwhileException;
import org.toraga.base.CodeTakenException;
import org.toraga.base.Confidence;
import org.toraga.base.EndsBeforeStartException;
import org.toraga.base.MalformedCodeException;
import org.toraga.base.PartialDate;
import org.toraga.base.Refusal;
import org.toraga.base.UnknownCodeException;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;
import org.toraga.support.WholeDesk;

@WholeDesk
@Transactional
class ChairmanshipChangesTest {

    final ChairmanshipService chairmanships;
    final PriorityService priorities;
    final InitiativeService initiatives;

    ChairmanshipChangesTest(
            ChairmanshipService chairmanships, PriorityService priorities, InitiativeService initiatives) {
        this.chairmanships = chairmanships;
        this.priorities = priorities;
        this.initiatives = initiatives;
    }

    @Test
    void twoStatesCannotHaveTheChairOnOneDay() {
        assertThatExceptionOfType(ChairTakenException.class)
                .isThrownBy(() -> chairmanships.create(term("SCO-TJK-2024", "2024-07-03", "2025", Confidence.HIGH)))
                .satisfies(refused ->
                        assertThat(refused.facts()).contains(new CountryCode("CHN"), PartialDate.parse("2024-07-04")));
    }

    @Test
    void aDoubtfulChairMayStandBesideOneThatIsNot() {
        var key = chairmanships.create(term("sco-tjk-2024", "2024-01-01", "2024-12-31", Confidence.LOW));

        assertThat(key).isEqualTo("SCO-TJK-2024");
        assertThat(chairmanships.read(key).orElseThrow().draft().confidence()).isEqualTo(Confidence.LOW);
        assertThatExceptionOfType(ChairTakenException.class)
                .as("beside another doubtful one")
                .isThrownBy(
                        () -> chairmanships.create(term("SCO-UZB-2024", "2024-06-01", "2024-12-31", Confidence.LOW)));
    }

    @Test
    void aTermIsRefusedForItsCodeItsDatesAndWhatItRefersTo() {
        assertThatExceptionOfType(CodeTakenException.class)
                .isThrownBy(() -> chairmanships.create(term("SCO-KAZ-2023", "1990", "1991", Confidence.HIGH)));
        assertThatExceptionOfType(MalformedCodeException.class)
                .isThrownBy(() -> chairmanships.create(term("ШОС", "1990", "1991", Confidence.HIGH)));
        assertThatExceptionOfType(EndsBeforeStartException.class)
                .isThrownBy(() -> chairmanships.create(term("SCO-TJK-1991", "1991", "1990", Confidence.HIGH)));
        assertThatExceptionOfType(UnknownCodeException.class)
                .isThrownBy(() -> chairmanships.create(
                        term("SCO-TJK-1990", "1990", "1991", Confidence.HIGH, new SourceCode("NOWHERE"))))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("furtherSources"));
    }

    @Test
    void aTermChangesWithItsSourcesAndIsNotOverwrittenUnseen() {
        var key =
                chairmanships.create(term("SCO-TJK-1990", "1990", "1991", Confidence.HIGH, new SourceCode("SCO-SITE")));
        var read = chairmanships.read(key).orElseThrow();
        chairmanships.change(
                key,
                read.version(),
                term(key, "1990", "1992", Confidence.HIGH, new SourceCode("ASWAQ-2024"), new SourceCode("SCO-SITE")));

        assertThat(chairmanships.of(new OrganizationCode("SCO")).getFirst()).satisfies(term -> {
            assertThat(term.span().end()).isEqualTo(PartialDate.parse("1992"));
            assertThat(term.furtherSources()).containsExactly(new SourceCode("ASWAQ-2024"), new SourceCode("SCO-SITE"));
        });
        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() -> chairmanships.delete(key, read.version()));
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void ofTwoAdminsWhoFillOneChairAtOnceOnlyOneSucceeds() throws InterruptedException {
        var filled = new ArrayList<String>();
        var refused = new ArrayList<Refusal>();
        var together = new CountDownLatch(1);
        var admin = SecurityContextHolder.getContext();
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<String>> both = new ArrayList<>();
            for (var code : List.of("SCO-TJK-1990", "SCO-UZB-1990")) {
                both.add(threads.submit(() -> {
                    SecurityContextHolder.setContext(admin);
                    together.await();
                    return chairmanships.create(term(code, "1990-01-01", "1990-12-31", Confidence.HIGH));
                }));
            }
            together.countDown();
            for (var one : both) {
                try {
                    filled.add(one.get());
                } catch (ExecutionException failure) {
                    refused.add((Refusal) failure.getCause());
                }
            }
        } finally {
            filled.forEach(key -> chairmanships.delete(
                    key, chairmanships.read(key).orElseThrow().version()));
        }

        assertThat(filled).hasSize(1);
        assertThat(refused).singleElement().isInstanceOf(ChairTakenException.class);
    }

    @Test
    void twoPrioritiesCannotStandAtOnePlace() {
        assertThatExceptionOfType(OrdinalException.class)
                .isThrownBy(() -> priorities.create(priority("SCO-P99", 1, null)))
                .satisfies(refused -> assertThat(refused.facts()).contains("SCO-P01"));
        assertThatExceptionOfType(OrdinalException.class)
                .isThrownBy(() -> priorities.create(priority("SCO-P99", 0, null)));
        assertThatExceptionOfType(AcronymLetterException.class)
                .isThrownBy(() -> priorities.create(priority("SCO-P99", 99, "AB")));
        assertThatExceptionOfType(CodeTakenException.class)
                .isThrownBy(() -> priorities.create(priority("SCO-P01", 99, null)));
    }

    @Test
    void theLettersOfThePrioritiesOfTheOtsSpellItsMotto() {
        assertThat(priorities.of(new OrganizationCode("OTS")))
                .extracting(PriorityRow::acronymLetter)
                .containsExactly("T", "U", "R", "K", "T", "I", "M", "E", null, null);
    }

    @Test
    void anOutcomeNeedsItsDateAndFollowsTheAnnouncement() {
        assertThatExceptionOfType(OutcomeDateException.class)
                .isThrownBy(() -> initiatives.create(initiative("KAZ-NEW", null)));
        assertThatExceptionOfType(OutcomeDateException.class)
                .isThrownBy(() -> initiatives.create(initiative("KAZ-NEW", "2023-12")));
        var key = initiatives.create(initiative("KAZ-NEW", "2024"));

        initiatives.change(key, initiatives.read(key).orElseThrow().version(), initiative(key, "2025"));
        assertThat(initiatives.of(null))
                .filteredOn(row -> row.code().equals(key))
                .singleElement()
                .satisfies(row -> assertThat(row.outcome().on()).isEqualTo(PartialDate.parse("2025")));
    }

    @Test
    @WithMockUser(roles = {"VIEWER", "MANAGER"})
    void onlyAnAdminReadsDraftsAndWrites() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> chairmanships.read("SCO-KAZ-2023"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> chairmanships.create(term("SCO-TJK-1990", "1990", "1991", Confidence.HIGH)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> priorities.create(priority("SCO-P99", 99, null)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> initiatives.create(initiative("KAZ-NEW", "2024")));
    }

    private static ChairmanshipDraft term(
            String code, String start, String end, Confidence confidence, SourceCode... furtherSources) {
        return new ChairmanshipDraft(
                code,
                new OrganizationCode("SCO"),
                new CountryCode("TJK"),
                PartialDate.parse(start),
                PartialDate.parse(end),
                null,
                null,
                false,
                confidence,
                false,
                null,
                new SourceCode("COMPILER"),
                List.of(furtherSources));
    }

    private static PriorityDraft priority(String code, int ordinal, String acronymLetter) {
        return new PriorityDraft(
                code,
                new OrganizationCode("SCO"),
                ordinal,
                PriorityKind.PRIORITY,
                PriorityCategory.TRANSPORT,
                "Roads",
                null,
                null,
                "More of them",
                acronymLetter,
                false,
                new SourceCode("COMPILER"));
    }

    private static InitiativeDraft initiative(String code, String outcomeOn) {
        return new InitiativeDraft(
                code,
                null,
                "Talks",
                null,
                null,
                "More of them",
                InitiativeStatus.PROPOSED,
                PartialDate.parse("2024-01"),
                false,
                new SourceCode("COMPILER"),
                InitiativeStatus.DONE,
                outcomeOn == null ? null : PartialDate.parse(outcomeOn),
                null,
                null);
    }
}
