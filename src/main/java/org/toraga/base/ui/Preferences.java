package org.toraga.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a user has chosen for this browser: language and colours. Kept in cookies, so that it holds on the sign-in page and in
 * the next session, and stands in the very first bytes of a page: nothing flashes.
 */
public final class Preferences {

    private static final String LANGUAGE = "toraga-language";
    private static final String COLOURS = "toraga-colours";
    private static final Duration KEPT = Duration.ofDays(400);

    private Preferences() {}

    /** The language chosen; else the one that the browser asks for most, of those that the desk has; else English. */
    public static Locale language(VaadinRequest request) {
        return language(request.getCookies(), request.getLocales());
    }

    /** The same for what is asked for beside the pages. */
    public static Locale language(HttpServletRequest request) {
        return language(request.getCookies(), request.getLocales());
    }

    private static Locale language(Cookie @Nullable [] cookies, Enumeration<Locale> asked) {
        return cookie(cookies, LANGUAGE)
                .flatMap(Preferences::known)
                .or(() -> Collections.list(asked).stream()
                        .flatMap(one -> known(one.getLanguage()).stream())
                        .findFirst())
                .orElse(Texts.ENGLISH);
    }

    /** The language of the desk that is called so: {@code en}, {@code ru} or {@code kk}. */
    public static Optional<Locale> known(String language) {
        return Texts.LANGUAGES.stream()
                .filter(offered -> offered.getLanguage().equals(language))
                .findFirst();
    }

    public static Colours colours(VaadinRequest request) {
        return cookie(request.getCookies(), COLOURS)
                .flatMap(value -> Arrays.stream(Colours.values())
                        .filter(colours -> colours.name().equalsIgnoreCase(value))
                        .findFirst())
                .orElse(Colours.SYSTEM);
    }

    /** Shows the page, frame and all, in another language at the same address, and remembers it. */
    static void choose(UI ui, Locale language) {
        remember(LANGUAGE, language.getLanguage());
        ui.getPage().executeJs("document.documentElement.lang = $0", language.getLanguage());
        ui.setLocale(language);
        ui.refreshCurrentRoute(true);
    }

    static void choose(UI ui, Colours colours) {
        remember(COLOURS, colours.name().toLowerCase(Locale.ROOT));
        ui.getPage().setColorScheme(colours.scheme());
    }

    private static Optional<String> cookie(Cookie @Nullable [] cookies, String name) {
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static void remember(String name, String value) {
        var response = VaadinService.getCurrentResponse();
        if (response == null) {
            return;
        }
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
