package org.toraga.events.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.toraga.events.EventOrder;

/** The columns that a user has put away in this browser, kept in a cookie so that they are away in the first bytes of a page. */
final class RememberedColumns {

    private static final String COOKIE = "toraga-summits-hidden";
    private static final Duration KEPT = Duration.ofDays(400);

    private RememberedColumns() {}

    static Set<EventOrder> hidden() {
        var request = VaadinRequest.getCurrent();
        var cookies = request == null ? null : request.getCookies();
        var hidden = EnumSet.noneOf(EventOrder.class);
        if (cookies != null) {
            Arrays.stream(cookies)
                    .filter(cookie -> cookie.getName().equals(COOKIE))
                    .flatMap(cookie -> Arrays.stream(cookie.getValue().split("\\.")))
                    .forEach(name -> EventOrder.read(name).ifPresent(hidden::add));
        }
        return hidden;
    }

    static void remember(Predicate<EventOrder> isHidden) {
        var response = VaadinService.getCurrentResponse();
        if (response == null) {
            return;
        }
        var names = Arrays.stream(EventOrder.values())
                .filter(isHidden)
                .map(EventOrder::property)
                .collect(Collectors.joining("."));
        var cookie = new Cookie(COOKIE, names);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
