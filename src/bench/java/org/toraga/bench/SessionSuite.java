package org.toraga.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What one more person costs the desk's memory. */
class SessionSuite implements Suite {

    private static final int FIRST = 5;
    private static final int SESSIONS = 40;
    private static final long PANELS_MILLIS = 700;
    private static final List<String> VISITED = List.of("countries", "statistics?indicator=NY.GDP.MKTP.CD");

    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    @Override
    public String name() {
        return "session";
    }

    @Override
    public List<Figure> measure(Workbench bench) throws Exception {
        try (var desk = bench.desk()) {
            visit(desk, FIRST);
            var before = live(desk);
            visit(desk, SESSIONS);
            var each = (live(desk) - before) / SESSIONS / 1000.0;
            return List.of(Figure.of(
                    "session.heap",
                    "live heap of one more session with overview, a grid and the explorer visited",
                    Unit.KILOBYTES,
                    List.of(each),
                    "sessions over HTTP that speak Vaadin's protocol: " + SESSIONS
                            + " people sign in one after the other, visit the three pages, are told what their panels load, and stay on the last; bytes of all objects"
                            + " that can be reached, as the virtual machine counts them before and after, over their number; "
                            + FIRST + " people came before",
                    Budget.maximum(350)));
        }
    }

    private static void visit(Desk desk, int people) throws IOException, InterruptedException {
        for (int person = 0; person < people; person++) {
            try (var user = new DeskUser(desk.address())) {
                user.signIn("viewer", Desk.PASSWORD);
                user.open("");
                for (var path : VISITED) {
                    user.go(path);
                    // What panels load beside the page is there by then.
                    Thread.sleep(PANELS_MILLIS);
                    user.rest();
                }
            }
        }
    }

    /** Bytes of all live objects; a full collection goes before. */
    private static long live(Desk desk) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(Desk.java()).resolveSibling("jcmd").toString(),
                        String.valueOf(desk.process().pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        var total = TOTAL.matcher(text);
        if (!total.find()) {
            throw new IllegalStateException(
                    "jcmd said: " + text.lines().findFirst().orElse("nothing"));
        }
        return Long.parseLong(total.group(1));
    }
}
