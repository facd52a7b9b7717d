package org.toraga.bench;

import java.util.ArrayList;
import java.util.List;

/** A record saved: from the key to the confirmation. */
class SaveSuite implements Suite {

    private static final int WARM_UP_ROUNDS = 3;
    private static final int ROUNDS = 20;
    private static final String FORM = "admin/organizations/CICA";

    private static final String DRIVER =
            "Chromium on this machine, an admin in the form of an organization, one field changed; from"
                    + " Ctrl+S to the frame in which the confirmation is there; written to the disk with its history by then; "
                    + WARM_UP_ROUNDS + " saves to warm up, then " + ROUNDS;

    private static final String WHEN_SAVED = """
            () => bench.whenPressed('s', () => !!document.querySelector('vaadin-notification-card'))
            """;

    private static final String GONE = "() => !document.querySelector('vaadin-notification-card')";

    @Override
    public String name() {
        return "save";
    }

    @Override
    public List<Figure> measure(Workbench bench) throws Exception {
        try (var desk = bench.desk();
                var chrome = new Chrome(desk.address())) {
            var page = chrome.signedIn("admin").newPage();
            chrome.visit(page, FORM);
            var note = page.locator(".record-editor vaadin-text-area textarea").last();
            var times = new ArrayList<Double>();
            for (int save = 0; save < WARM_UP_ROUNDS + ROUNDS; save++) {
                note.fill("Saved by the benchmark, time " + save);
                // Past the second after which a form keeps its draft, so that the save is measured alone.
                page.waitForTimeout(1_600);
                page.evaluate(WHEN_SAVED);
                page.keyboard().press("Control+s");
                var time = ((Number) page.evaluate("bench.pressed")).doubleValue();
                if (save >= WARM_UP_ROUNDS) {
                    times.add(time);
                }
                page.waitForFunction(GONE);
            }
            return List.of(Figure.of(
                    "save.form",
                    "save of a form: key to confirmation",
                    Unit.MILLISECONDS,
                    times,
                    DRIVER,
                    Budget.p95(150)));
        }
    }
}
