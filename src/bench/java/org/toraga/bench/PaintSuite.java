package org.toraga.bench;

import java.util.ArrayList;
import java.util.List;

/** How soon somebody sees the overview. */
class PaintSuite implements Suite {

    private static final int COLD = 5;
    private static final int WARM = 15;
    private static final String DRIVER =
            "Chromium on this machine; from the beginning of the navigation to the frame in which"
                    + " no card is busy and every chart has its picture";

    @Override
    public String name() {
        return "paint";
    }

    @Override
    public List<Figure> measure(Workbench bench) throws Exception {
        try (var desk = bench.desk();
                var chrome = new Chrome(desk.address())) {
            var viewer = chrome.signedIn("viewer");
            var paint = new ArrayList<Double>();
            var cold = new ArrayList<Double>();
            for (int load = 0; load < COLD; load++) {
                try (var context = chrome.contextLike(viewer)) {
                    var page = context.newPage();
                    cold.add(chrome.visit(page, ""));
                    page.waitForTimeout(300);
                    paint.add(((Number) page.evaluate("bench.paint")).doubleValue());
                }
            }
            var warm = new ArrayList<Double>();
            var page = viewer.newPage();
            chrome.visit(page, "");
            for (int load = 0; load < WARM; load++) {
                warm.add(chrome.visit(page, ""));
            }
            return List.of(
                    Figure.of(
                            "overview.paint",
                            "first load of the overview: largest paint",
                            Unit.MILLISECONDS,
                            paint,
                            "Chromium's own entry for the largest contentful paint, cache empty",
                            Budget.median(1_200)),
                    Figure.of(
                            "overview.cold",
                            "first load of the overview: all cards drawn",
                            Unit.MILLISECONDS,
                            cold,
                            DRIVER,
                            Budget.median(2_000)),
                    Figure.of(
                            "overview.warm",
                            "warm load of the overview: all cards drawn",
                            Unit.MILLISECONDS,
                            warm,
                            DRIVER,
                            Budget.median(800)));
        }
    }
}
