package org.toraga.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class IdleTimeoutTest {

    private static final Instant START = Instant.parse("2024-01-15T09:00:00Z");
    private static final Duration TIMEOUT = Duration.ofMinutes(30);

    private final IdleTimeout filter = new IdleTimeout();
    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void openPage() throws Exception {
        session.setMaxInactiveInterval((int) TIMEOUT.toSeconds());
        request(null, Duration.ZERO);
    }

    @Test
    void heartbeatsAndPushDoNotKeepASessionAlive() throws Exception {
        request("heartbeat", TIMEOUT.minusSeconds(1));
        request("push", TIMEOUT);
        assertThat(session.isInvalid()).isFalse();

        request("heartbeat", TIMEOUT.plusSeconds(1));

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void whatTheUserDoesKeepsIt() throws Exception {
        request("uidl", TIMEOUT.minusSeconds(1));

        request("heartbeat", TIMEOUT.multipliedBy(2).minusSeconds(2));

        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void aRequestOfTheUserThatComesTooLateDoesNotReviveIt() throws Exception {
        request("uidl", TIMEOUT.plusSeconds(1));

        assertThat(session.isInvalid()).isTrue();
    }

    private void request(String kind, Duration later) throws Exception {
        filter.setClock(Clock.fixed(START.plus(later), ZoneOffset.UTC));
        var request = new MockHttpServletRequest("POST", "/");
        request.setSession(session);
        if (kind != null) {
            request.setParameter("v-r", kind);
        }
        filter.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
