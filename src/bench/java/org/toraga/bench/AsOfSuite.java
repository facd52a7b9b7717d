package org.toraga.bench;

import java.util.ArrayList;
import java.util.List;

/** Another as-of day on the overview: from the click to everything that depends on it. */
class AsOfSuite implements Suite {

    private static final int WARM_UP_ROUNDS = 4;
    private static final int ROUNDS = 30;

    private static final String DRIVER =
            "Chromium on this machine, the overview; from the click on \"Today\" or on the desk's own day"
                    + " in the panel of the date to the frame in which the head names the other day, no card is busy and every"
                    + " chart has its picture; " + WARM_UP_ROUNDS + " changes to warm up, then " + ROUNDS;

    private static final String CHANGE = """
            choice => {
                const day = () => document.querySelector('.as-of-day').textContent;
                const before = day();
                const button = document.querySelectorAll('.as-of-shortcuts vaadin-button')[choice];
                return bench.time(() => button.click(), () => day() !== before && bench.calm());
            }
            """;

    @Override
    public String name() {
        return "as-of";
    }

    @Override
    public List<Figure> measure(Workbench bench) throws Exception {
        try (var desk = bench.desk();
                var chrome = new Chrome(desk.address())) {
            var page = chrome.signedIn("viewer").newPage();
            chrome.visit(page, "");
            var times = new ArrayList<Double>();
            for (int change = 0; change < WARM_UP_ROUNDS + ROUNDS; change++) {
                page.locator(".as-of-face").click();
                page.locator(".as-of-shortcuts vaadin-button").first().waitFor();
                page.waitForTimeout(300);
                var time = ((Number) page.evaluate(CHANGE, change % 2)).doubleValue();
                if (change >= WARM_UP_ROUNDS) {
                    times.add(time);
                }
            }
            return List.of(Figure.of(
                    "as-of.overview",
                    "as-of date moved to overview redrawn",
                    Unit.MILLISECONDS,
                    times,
                    DRIVER,
                    Budget.p95(400)));
        }
    }
}
