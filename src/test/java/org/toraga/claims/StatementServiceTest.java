package org.toraga.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.ChangedMeanwhileException;
import org.toraga.base.CodeTakenException;
import org.toraga.base.PartialDate;
import org.toraga.base.StillReferredToException;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;
import org.toraga.support.WholeDesk;

@WholeDesk
@Transactional
class StatementServiceTest {

    private static final OrganizationCode SCO = new OrganizationCode("SCO");
    private static final OrganizationCode CSTO = new OrganizationCode("CSTO");
    private static final LocalDate DEFAULT_DAY = LocalDate.of(2024, 1, 15);

    private final StatementService statements;
    private final JdbcClient jdbc;

    StatementServiceTest(StatementService statements, JdbcClient jdbc) {
        this.statements = statements;
        this.jdbc = jdbc;
    }

    @Test
    void aStatementCountsFromTheDayItWasMade() {
        assertThat(statements.of(SCO, LocalDate.of(2023, 7, 3)))
                .extracting(StatementRow::code)
                .containsExactly("ST-KAZ-SCO-STABILITY");
        assertThat(statements.of(SCO, LocalDate.of(2023, 7, 4)))
                .extracting(StatementRow::code)
                .containsExactly("ST-TOKAYEV-SCO-2023", "ST-KAZ-SCO-STABILITY");
    }

    @Test
    void anEventShowsWhatWasSaidAtItAndInItsMonthButNotLater() {
        var session = LocalDate.of(2023, 11, 23);
        var after = session.plusDays(1);

        assertThat(statements.near(CSTO, session, after, DEFAULT_DAY))
                .extracting(StatementRow::code)
                .containsExactly("ST-TASMAGAMBETOV-CSTO-2023", "ST-TOKAYEV-CSTO-PARTNERS", "ST-TOKAYEV-CSTO-READY");
        assertThat(statements.near(CSTO, session, after, LocalDate.of(2023, 11, 22)))
                .extracting(StatementRow::code)
                .containsExactly("ST-TASMAGAMBETOV-CSTO-2023");
        assertThat(statements.near(SCO, session, after, DEFAULT_DAY)).isEmpty();
    }

    @Test
    void aWeekFromTheEventIsNearAndOneDayMoreIsNot() {
        var endsBefore = LocalDate.of(2023, 7, 20);

        assertThat(statements.near(SCO, LocalDate.of(2023, 7, 11), endsBefore, DEFAULT_DAY))
                .extracting(StatementRow::code)
                .contains("ST-TOKAYEV-SCO-2023");
        assertThat(statements.near(SCO, LocalDate.of(2023, 7, 12), endsBefore, DEFAULT_DAY))
                .extracting(StatementRow::code)
                .doesNotContain("ST-TOKAYEV-SCO-2023");
    }

    @Test
    void wordsAreFoundInWhateverCaseAndTakenLiterally() {
        assertThat(statements.find("  gLaciers ", PageRequest.of(0, 10)))
                .extracting(StatementRow::code)
                .containsExactly("ST-TOKAYEV-IFAS-GLACIERS");
        assertThat(statements.count("%")).isZero();
        assertThat(statements.count("")).isEqualTo(22);
    }

    @Test
    void pagesNeitherSkipNorRepeatALine() {
        var bySpeaker = Sort.by("speaker");

        var first = statements.find("", PageRequest.of(0, 12, bySpeaker));
        var second = statements.find("", PageRequest.of(1, 12, bySpeaker));

        assertThat(first).hasSize(12);
        assertThat(second).hasSize(10).doesNotContainAnyElementsOf(first);
        assertThat(first.getFirst().speaker()).isEqualTo("Aidar Kurmashev");
    }

    @Test
    void aCodeThatExistsIsRefused() {
        assertThatExceptionOfType(CodeTakenException.class)
                .isThrownBy(() -> statements.create(draft("ST-TOKAYEV-SCO-2023", "Somebody")));
    }

    @Test
    void aChangeReadAtAnOlderVersionIsRefused() {
        statements.create(draft("ST-NEW", "Somebody"));
        var read = statements.read("ST-NEW").orElseThrow();
        statements.change("ST-NEW", read.version(), draft("ST-NEW", "Somebody else"));

        assertThat(statements.read("ST-NEW").orElseThrow().draft().speaker()).isEqualTo("Somebody else");
        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() -> statements.change("ST-NEW", read.version(), draft("ST-NEW", "A third")));
        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() -> statements.delete("ST-NEW", read.version()));
    }

    @Test
    void aStatementThatNothingRestsOnCanBeDeleted() {
        statements.create(draft("ST-NEW", "Somebody"));

        statements.delete("ST-NEW", statements.read("ST-NEW").orElseThrow().version());

        assertThat(statements.read("ST-NEW")).isEmpty();
    }

    @Test
    void aStatementThatAClaimRestsOnStays() {
        statements.create(draft("ST-NEW", "Somebody"));
        jdbc.sql("""
                        insert into claim (version, code, statement_code, summary, metric, comparator, unit, as_of_year,
                                           checkable, source_code)
                        values (0, 'CL-NEW', 'ST-NEW', 'A number', 'COUNT', 'ABOUT', 'AREAS', 2024, false, 'ASWAQ-2024')
                        """).update();
        var version = statements.read("ST-NEW").orElseThrow().version();

        assertThatExceptionOfType(StillReferredToException.class)
                .isThrownBy(() -> statements.delete("ST-NEW", version));
        assertThat(statements.read("ST-NEW")).isPresent();
    }

    @Test
    @WithMockUser(roles = {"VIEWER", "MANAGER"})
    void aManagerReadsAndDoesNotWrite() {
        assertThat(statements.of(SCO, DEFAULT_DAY)).isNotEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> statements.create(draft("ST-NEW", "Somebody")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> statements.delete("ST-TOKAYEV-SCO-2023", 0));
    }

    @Test
    @WithMockUser(roles = {})
    void whoHasNoRoleReadsNothing() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> statements.of(SCO, DEFAULT_DAY));
    }

    private static StatementDraft draft(String code, String speaker) {
        return new StatementDraft(
                code,
                SCO,
                speaker,
                null,
                PartialDate.of(YearMonth.of(2024, 1)),
                "A meeting",
                "Said something.",
                false,
                null,
                new SourceCode("ASWAQ-2024"));
    }
}
