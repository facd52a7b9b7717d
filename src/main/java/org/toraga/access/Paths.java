package org.toraga.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;

/** Which addresses are for programs. */
public final class Paths {

    /** The interface for programs, in its first version. */
    public static final String API = "/api/v1";

    /** Private feeds: a token stands where the name of the file does. */
    public static final String FEEDS = "/calendars/";

    /** Endings of files that stand beside pages. */
    public static final List<String> FILES =
            List.of(".csv", ".json", ".ics", ".xlsx", ".pptx", ".svg", ".png", ".pdf", ".zip");

    private static final String ALL_OF_API = "/api";

    private Paths() {}

    /** Below the interface, whether there is such an address or not. */
    static boolean isApi(String path) {
        return path.equals(ALL_OF_API) || path.startsWith(ALL_OF_API + "/");
    }

    static boolean isFeed(String path) {
        return path.startsWith(FEEDS);
    }

    /** What tells about the interface and holds no record of the desk: open to everybody. */
    static boolean isDescription(String path) {
        return Stream.of(ALL_OF_API, ALL_OF_API + "/", API, API + "/", API + "/openapi.json")
                .anyMatch(path::equals);
    }

    /** A file beside a page: the page's own address with the ending of a file. */
    static boolean isFileBesidePage(String path) {
        return !isApi(path) && FILES.stream().anyMatch(path::endsWith);
    }

    static boolean isCalendar(String path) {
        return path.endsWith(".ics");
    }

    /** The address within the desk, without what it is mounted under. */
    public static String of(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
