package org.toraga.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a browser calls itself, in two names that people know. It may say anything, so that nothing rests on it. */
final class BrowserName {

    /** In the order in which they are looked for: most call themselves by the names of others as well. */
    private static final Map<String, String> BROWSERS = ordered(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "YaBrowser/",
            "Yandex",
            "Firefox/",
            "Firefox",
            "Chrome/",
            "Chrome",
            "Safari/",
            "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "Android", "Android", "iPhone", "iPhone", "iPad", "iPad", "Windows", "Windows", "Mac OS", "macOS", "Linux",
            "Linux");

    private BrowserName() {}

    /** Such as "Firefox, Windows"; empty if nothing of it is known. */
    static String of(@Nullable String userAgent) {
        return Stream.of(BROWSERS, SYSTEMS)
                .map(names -> first(names, Objects.requireNonNullElse(userAgent, "")))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String first(Map<String, String> names, String userAgent) {
        return names.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> ordered(String... signsAndNames) {
        var names = new LinkedHashMap<String, String>();
        for (int at = 0; at < signsAndNames.length; at += 2) {
            names.put(signsAndNames[at], signsAndNames[at + 1]);
        }
        return names;
    }
}
