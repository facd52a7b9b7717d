package org.toraga.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Another indicator in the explorer: from the choice to the new picture. */
class RedrawSuite implements Suite {

    private static final int WARM_UP_ROUNDS = 5;
    private static final int ROUNDS = 30;

    private static final String DRIVER =
            "Chromium on this machine; from the key that takes the choice to the frame in which"
                    + " another chart is drawn and nothing is busy; scope: all states, as lines; " + WARM_UP_ROUNDS
                    + " changes to warm up, then " + ROUNDS;

    private static final String WHEN_CHOSEN = """
            () => {
                const before = document.querySelector('.explorer-picture');
                bench.whenPressed('Enter', () => {
                    const now = document.querySelector('.explorer-picture');
                    return now && now !== before && bench.calm();
                });
            }
            """;

    @Override
    public String name() {
        return "redraw";
    }

    @Override
    public List<Figure> measure(Workbench bench) throws Exception {
        var codes = new ArrayList<String>();
        try (var connection = bench.store().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select code from indicator order by code")) {
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
        }
        try (var desk = bench.desk();
                var chrome = new Chrome(desk.address())) {
            var random = new Random(bench.options().seed());
            var page = chrome.signedIn("viewer").newPage();
            chrome.visit(page, "statistics?indicator=NY.GDP.MKTP.CD");
            var times = new ArrayList<Double>();
            var shown = "NY.GDP.MKTP.CD";
            for (int change = 0; change < WARM_UP_ROUNDS + ROUNDS; change++) {
                var next = codes.get(random.nextInt(codes.size()));
                if (next.equals(shown)) {
                    continue;
                }
                shown = next;
                page.evaluate(WHEN_CHOSEN);
                page.locator(".explorer-ask .indicator-picker input").first().fill(next);
                page.waitForTimeout(700);
                page.keyboard().press("ArrowDown");
                page.keyboard().press("Enter");
                var time = ((Number) page.evaluate("bench.pressed")).doubleValue();
                if (change >= WARM_UP_ROUNDS) {
                    times.add(time);
                }
            }
            return List.of(Figure.of(
                    "redraw.indicator",
                    "explorer: change of indicator to chart redrawn",
                    Unit.MILLISECONDS,
                    times,
                    DRIVER,
                    Budget.p95(bench.budget(300, 400))));
        }
    }
}
