package org.toraga.bench;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What a browser with an empty cache has to fetch over plain HTTP. */
class FirstLoadSuite implements Suite {

    private static final int LOADS = 3;

    private static final String DRIVER =
            "Chromium with an empty cache over plain HTTP through a relay that counts every byte from the desk,"
                    + " headers and push channel included; the page has come to rest";

    @Override
    public String name() {
        return "bytes";
    }

    @Override
    public List<Figure> measure(Workbench bench) throws Exception {
        try (var desk = bench.desk();
                var relay = new CountingRelay(desk.port());
                var chrome = new Chrome("http://" + Chrome.HOST + ":" + relay.port() + "/")) {
            var viewer = chrome.signedIn("viewer");
            return List.of(
                    figure("sign-in page", "sign-in", 250, relay, chrome, chrome::context),
                    figure("a grid view, countries", "countries", 400, relay, chrome, () -> chrome.contextLike(viewer)),
                    figure("overview with charts", "", 650, relay, chrome, () -> chrome.contextLike(viewer)));
        }
    }

    private static Figure figure(
            String title,
            String path,
            double budget,
            CountingRelay relay,
            Chrome chrome,
            Supplier<BrowserContext> contexts) {
        var kilobytes = new ArrayList<Double>();
        var largest = "";
        for (int load = 0; load < LOADS; load++) {
            try (var context = contexts.get()) {
                var page = context.newPage();
                relay.takeReceived();
                chrome.visit(page, path);
                // What is fetched after the page has come to rest belongs to it as well.
                page.waitForTimeout(1_000);
                kilobytes.add(relay.takeReceived() / 1e3);
                largest = (String) page.evaluate(LARGEST);
            }
        }
        return Figure.of(
                        "bytes." + (path.isEmpty() ? "overview" : path),
                        "first load, empty cache: " + title,
                        Unit.KILOBYTES,
                        kilobytes,
                        DRIVER,
                        Budget.maximum(budget))
                .withNote("largest parts, in kB: " + largest);
    }

    private static final String LARGEST = """
            () => performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation'))
                .sort((one, other) => other.transferSize - one.transferSize)
                .slice(0, 6)
                .map(entry => (new URL(entry.name).pathname.split('/').pop().replace(/-[0-9a-f]{32,}/, '') || 'document') + ' '
                    + Math.round(entry.transferSize / 1000))
                .join(', ')
            """;
}
