package org.toraga.bench;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Going from view to view by the menu, and from a list to what one of its lines is about. */
class NavigationSuite implements Suite {

    private static final int WARM_UP_ROUNDS = 3;
    private static final int ROUNDS = 10;

    private static final String DRIVER =
            "Chromium on this machine; from the click to the frame in which the new heading is there"
                    + " and, for content, of what stands in the window no card is busy, every list has its lines and every"
                    + " chart its picture; "
                    + WARM_UP_ROUNDS
                    + " rounds through all views to warm up, then " + ROUNDS;

    /** Where one goes, and how: by the menu, or by a link in the page. */
    private static final List<String> WAY = List.of(
            menu("organizations"),
            link("organizations/"),
            menu("countries"),
            link("countries/"),
            menu("summits"),
            link("summits/"),
            menu("sources"),
            link("sources/"),
            menu("membership"),
            menu("compare"),
            menu(""));

    private static final String GO = """
            async click => {
                const before = document.querySelector('h1');
                const link = eval(click);
                if (!link) throw new Error('no such link: ' + click);
                let heading = 0;
                const began = performance.now();
                const content = await bench.time(() => link.click(), () => {
                    const now = document.querySelector('h1');
                    if (!now || now === before) return false;
                    heading = heading || performance.now() - began;
                    return bench.seen();
                });
                const all = await bench.until(began, () => bench.calm());
                return {heading, content, all};
            }
            """;

    @Override
    public String name() {
        return "navigation";
    }

    @Override
    public List<Figure> measure(Workbench bench) throws Exception {
        try (var desk = bench.desk();
                var chrome = new Chrome(desk.address())) {
            var page = chrome.signedIn("viewer").newPage();
            chrome.visit(page, "");
            var share = new ServerShare(page);
            var headings = new ArrayList<Double>();
            var contents = new ArrayList<Double>();
            var all = new ArrayList<Double>();
            var server = new ArrayList<Double>();
            for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
                for (var step : WAY) {
                    share.begin();
                    var times = go(page, step);
                    if (round >= WARM_UP_ROUNDS) {
                        headings.add(times.get("heading").doubleValue());
                        contents.add(times.get("content").doubleValue());
                        all.add(times.get("all").doubleValue());
                        share.milliseconds().ifPresent(server::add);
                    }
                }
            }
            return List.of(
                    Figure.of(
                            "navigation.heading",
                            "navigation between views and to a detail: click to the new page",
                            Unit.MILLISECONDS,
                            headings,
                            DRIVER),
                    Figure.of(
                            "navigation.content",
                            "navigation between views and to a detail: click to content",
                            Unit.MILLISECONDS,
                            contents,
                            DRIVER,
                            Budget.median(100),
                            Budget.p95(200)),
                    Figure.of(
                            "navigation.all",
                            "navigation between views and to a detail: click to the whole page, below the window too",
                            Unit.MILLISECONDS,
                            all,
                            DRIVER + "; the whole page is that of all that stands on it"),
                    Figure.of(
                            "navigation.server",
                            "navigation: server's share",
                            Unit.MILLISECONDS,
                            server,
                            "from the browser's first message after the click to the desk's first answer, by the browser's clock",
                            Budget.p95(50)));
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Number> go(Page page, String step) {
        return (Map<String, Number>) page.evaluate(GO, step);
    }

    static String menu(String path) {
        return "[...document.querySelectorAll('vaadin-side-nav-item')].find(item => (item.path || '').split('?')[0] === '%s')"
                        .formatted(path)
                + ".shadowRoot.querySelector('a')";
    }

    private static String link(String path) {
        return "document.querySelector('main a[href*=\"%s\"], main vaadin-grid a[href*=\"%s\"]')".formatted(path, path);
    }
}
