package org.toraga.security;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.session.SessionDestroyedEvent;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.toraga.base.ui.OpenPage;

/** The sessions of each account and the pages open in them, so that they can be seen and ended from elsewhere. */
@Component
class OpenSessions implements VaadinServiceInitListener {

    private final SessionRegistry registry;
    private final Map<UI, String> pages = new ConcurrentHashMap<>();
    private final Map<String, Begun> begun = new ConcurrentHashMap<>();

    OpenSessions(SessionRegistry registry) {
        this.registry = registry;
    }

    /** What is known of a session since it began. */
    private record Begun(HttpSession session, Instant since, String address, String browser) {

        SessionRow row() {
            return new SessionRow(since, lastActive(), address, browser);
        }

        private Instant lastActive() {
            try {
                return IdleTimeout.lastActive(session).orElse(since);
            } catch (IllegalStateException ended) {
                return since;
            }
        }
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            var page = init.getUI();
            currentSession().ifPresent(session -> {
                pages.put(page, session);
                page.addDetachListener(detached -> pages.remove(page));
            });
        });
    }

    /** Notes where a session came from, now that somebody has signed in with it. */
    void begin(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            var browser = BrowserName.of(request.getHeader(HttpHeaders.USER_AGENT));
            begun.put(session.getId(), new Begun(session, Instant.now(), request.getRemoteAddr(), browser));
        }
    }

    @EventListener
    void forget(SessionDestroyedEvent destroyed) {
        begun.remove(destroyed.getId());
    }

    /** The latest first. */
    List<SessionRow> of(String account) {
        return open(account)
                .map(session -> begun.get(session.getSessionId()))
                .filter(Objects::nonNull)
                .map(Begun::row)
                .sorted(Comparator.comparing(SessionRow::lastActive).reversed())
                .toList();
    }

    /** Only once the change is there for others to see: else somebody could sign in as before between the two. */
    @TransactionalEventListener
    void end(AccessChanged changed) {
        endAll(changed.username());
    }

    void endAll(String account) {
        end(account, session -> true);
    }

    void endOthers(String account) {
        var current = currentSession();
        end(account, session -> current.filter(session::equals).isEmpty());
    }

    private void end(String account, Predicate<String> which) {
        open(account).filter(session -> which.test(session.getSessionId())).forEach(this::end);
    }

    private Stream<SessionInformation> open(String account) {
        return registry.getAllPrincipals().stream()
                .filter(principal -> principal instanceof UserDetails user
                        && user.getUsername().equals(account))
                .flatMap(principal -> registry.getAllSessions(principal, false).stream());
    }

    /** Marks the session as ended, which every later request of it finds, and sends its open pages away. */
    private void end(SessionInformation session) {
        session.expireNow();
        pages.forEach((page, itsSession) -> {
            if (itsSession.equals(session.getSessionId())) {
                OpenPage.tell(
                        page,
                        () -> page.getPage()
                                .setLocation(SignInNotice.ENDED.address().substring(1)));
            }
        });
    }

    private static Optional<String> currentSession() {
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .map(request -> request.getWrappedSession(false))
                .map(WrappedSession::getId);
    }
}
