package org.toraga.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.support.WholeDesk;

@WholeDesk
@Transactional
class SignInLogTest {

    private static final Instant NOW = Instant.parse("2024-04-30T12:00:00Z");

    private final SignInQueries queries;
    private final SignInLog log;

    SignInLogTest(SignInQueries queries) {
        this.queries = queries;
        log = new SignInLog(queries);
    }

    @BeforeEach
    void forgetThoseOfOtherTests() {
        queries.deleteBefore(Instant.now().plusSeconds(60));
    }

    @Test
    void theLatestComesFirstAndTheListIsNarrowed() {
        log.record(NOW, "aigerim", "192.0.2.1", SignInOutcome.WRONG);
        log.record(NOW.plusSeconds(1), "nobody", "192.0.2.1", SignInOutcome.UNKNOWN);
        log.record(NOW.plusSeconds(2), "aigerim", "192.0.2.2", SignInOutcome.SIGNED_IN);

        assertThat(find("", null))
                .extracting(SignInRow::outcome)
                .containsExactly(SignInOutcome.SIGNED_IN, SignInOutcome.UNKNOWN, SignInOutcome.WRONG);
        assertThat(find("aigerim", SignInOutcome.WRONG))
                .containsExactly(new SignInRow(NOW, "aigerim", "192.0.2.1", SignInOutcome.WRONG));
        assertThat(queries.count(new SignInFilter("192.0.2.1", null))).isEqualTo(2);
    }

    @Test
    void whatIsOlderThanNinetyDaysIsForgotten() {
        log.record(NOW.minus(SignInLog.KEPT), "kept", "192.0.2.1", SignInOutcome.WRONG);
        log.record(NOW.minus(SignInLog.KEPT).minusSeconds(1), "old", "192.0.2.1", SignInOutcome.WRONG);

        log.record(NOW, "new", "192.0.2.1", SignInOutcome.WRONG);

        assertThat(find("", null)).extracting(SignInRow::name).containsExactly("new", "kept");
    }

    private List<SignInRow> find(String words, SignInOutcome outcome) {
        return queries.find(new SignInFilter(words, outcome), PageRequest.of(0, 10));
    }
}
