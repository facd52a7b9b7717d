package org.toraga.security;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.WrappedSession;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;

/** The sessions of each account and the pages open in them, so that they can be ended from elsewhere. */
@Component
class OpenSessions implements VaadinServiceInitListener {

    private final SessionRegistry registry;
    private final Map<UI, String> pages = new ConcurrentHashMap<>();

    OpenSessions(SessionRegistry registry) {
        this.registry = registry;
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

    void endAll(String account) {
        end(account, session -> true);
    }

    void endOthers(String account) {
        var current = currentSession();
        end(account, session -> current.filter(session::equals).isEmpty());
    }

    private void end(String account, Predicate<String> which) {
        registry.getAllPrincipals().stream()
                .filter(principal -> principal instanceof UserDetails user
                        && user.getUsername().equals(account))
                .flatMap(principal -> registry.getAllSessions(principal, false).stream())
                .filter(session -> which.test(session.getSessionId()))
                .forEach(this::end);
    }

    /** Marks the session as ended, which every later request of it finds, and sends its open pages away. */
    private void end(SessionInformation session) {
        session.expireNow();
        pages.forEach((page, itsSession) -> {
            if (itsSession.equals(session.getSessionId())) {
                page.access(() ->
                        page.getPage().setLocation(SignInNotice.ENDED.address().substring(1)));
            }
        });
    }

    private static Optional<String> currentSession() {
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .map(request -> request.getWrappedSession(false))
                .map(WrappedSession::getId);
    }
}
