package org.toraga.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of all figures, as an admin works with it. */
class GridSuite implements Suite {

    private static final int WARM_UP_ROUNDS = 3;
    private static final int ROUNDS = 12;

    private static final String DRIVER =
            "Chromium on this machine, an admin in the list of figures; from the click, the choice or the jump to the frame in"
                    + " which other lines are there and none is missing; "
                    + WARM_UP_ROUNDS + " rounds to warm up, then " + ROUNDS;

    /** The lines to be seen, as text. */
    private static final String LINES = """
            const grid = document.querySelector('vaadin-grid');
            const lines = () => grid.isConnected ? [...grid.querySelectorAll('vaadin-grid-cell-content')]
                .filter(cell => cell.checkVisibility()).map(cell => cell.textContent).join('|') : '';
            const before = lines();
            const changed = () => bench.calm() && lines() !== before;
            """;

    private static final String OPEN = """
            () => {
                const link = %s;
                return bench.time(() => link.click(), () => location.pathname.endsWith('admin/observations') && bench.calm()
                    && document.querySelectorAll('vaadin-grid a.page-link').length > 5);
            }
            """.formatted(NavigationSuite.menu("admin/observations"));

    private static final String SORT = """
            () => {
                %s
                const sorter = [...document.querySelectorAll('vaadin-grid-sorter')]
                    .find(one => one.textContent.trim() === 'Value');
                return bench.time(() => sorter.click(), changed);
            }
            """.formatted(LINES);

    private static final String JUMP = """
            () => {
                %s
                return bench.time(() => grid.scrollToIndex(grid.size - 1), changed);
            }
            """.formatted(LINES);

    private static final String WHEN_CHOSEN = """
            () => {
                %s
                bench.whenPressed('Enter', changed);
            }
            """.formatted(LINES);

    private static final List<String> STATES = List.of("Kazakhstan", "Uzbekistan", "India", "Armenia", "Bhutan");

    @Override
    public String name() {
        return "grid";
    }

    @Override
    public List<Figure> measure(Workbench bench) throws Exception {
        var times = new LinkedHashMap<String, List<Double>>();
        try (var desk = bench.desk();
                var chrome = new Chrome(desk.address())) {
            var page = chrome.signedIn("admin").newPage();
            for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
                var isCounted = round >= WARM_UP_ROUNDS;
                round(chrome, page, round).forEach((name, time) -> {
                    if (isCounted) {
                        times.computeIfAbsent(name, key -> new ArrayList<>()).add(time);
                    }
                });
            }
        }
        var budget = Budget.p95(bench.budget(150, 300));
        return times.entrySet().stream()
                .map(entry -> Figure.of(
                        "grid." + entry.getKey().replace(' ', '-'),
                        "grid of all observations: " + entry.getKey(),
                        Unit.MILLISECONDS,
                        entry.getValue(),
                        DRIVER,
                        budget))
                .toList();
    }

    private static Map<String, Double> round(Chrome chrome, Page page, int round) {
        var times = new LinkedHashMap<String, Double>();
        chrome.visit(page, "sources");
        times.put("first lines", time(page, "first lines", OPEN));
        times.put("sort by value", time(page, "sort", SORT));
        chrome.visit(page, "admin/observations");
        times.put("jump to the end", time(page, "jump", JUMP));
        chrome.visit(page, "admin/observations");
        page.evaluate(WHEN_CHOSEN);
        var state = page.locator(".records-narrowing vaadin-combo-box input").first();
        state.fill(STATES.get(round % STATES.size()));
        page.locator("vaadin-combo-box-item").first().waitFor();
        page.waitForTimeout(400);
        page.keyboard().press("Enter");
        times.put("narrow to a state", time(page, "narrow", "bench.pressed"));
        return times;
    }

    private static double time(Page page, String step, String script) {
        try {
            return ((Number) page.evaluate(script)).doubleValue();
        } catch (PlaywrightException never) {
            throw new IllegalStateException(step + ": no other lines came", never);
        }
    }
}
