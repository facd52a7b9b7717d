package org.toraga.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session in which nobody has done anything for its time-out. The servlet container alone would not: a page left open
 * sends heartbeats and holds a push connection, and these are requests too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class IdleTimeout extends OncePerRequestFilter {

    /** Sent by open pages of their own accord. */
    private static final Set<String> NOT_OF_USER = Set.of("heartbeat", "push");

    private static final String LAST_ACTIVE = IdleTimeout.class.getName();

    private Clock clock = Clock.systemUTC();

    void setClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null) {
            var now = clock.instant();
            if (isOver(session, now)) {
                session.invalidate();
            } else if (isOfUser(request.getParameter("v-r"))) {
                session.setAttribute(LAST_ACTIVE, now);
            }
        }
        chain.doFilter(request, response);
    }

    /** When the user last did something in the session. */
    static Optional<Instant> lastActive(HttpSession session) {
        return session.getAttribute(LAST_ACTIVE) instanceof Instant lastActive
                ? Optional.of(lastActive)
                : Optional.empty();
    }

    private static boolean isOver(HttpSession session, Instant now) {
        return session.getMaxInactiveInterval() > 0
                && lastActive(session)
                        .filter(moment -> moment.plus(Duration.ofSeconds(session.getMaxInactiveInterval()))
                                .isBefore(now))
                        .isPresent();
    }

    private static boolean isOfUser(@Nullable String kind) {
        return kind == null || !NOT_OF_USER.contains(kind);
    }
}
