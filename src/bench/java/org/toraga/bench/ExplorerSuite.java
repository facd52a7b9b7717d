package org.toraga.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.toraga.statistics.IndicatorCode;

/** The server's share of a change in the explorer: what its queries take. */
class ExplorerSuite implements Suite {

    private static final int WARM_UP_ROUNDS = 60;
    private static final int ROUNDS = 60;

    private static final String DRIVER = "the desk's own services, asked in this process by one thread as an admin; "
            + "every round asks each kind of question once, with indicator and year drawn by seed; " + WARM_UP_ROUNDS
            + " rounds to warm up, then " + ROUNDS + " that count";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Override
    public String name() {
        return "explorer";
    }

    @Override
    public List<Figure> measure(Workbench bench) throws Exception {
        var codes = indicators(bench.store());
        try (var desk = InProcess.start(bench.store())) {
            var questions = new ExplorerQuestions(desk, codes, bench.options().seed());
            for (int round = 0; round < WARM_UP_ROUNDS; round++) {
                questions.kinds().values().forEach(Runnable::run);
            }
            var times = new LinkedHashMap<String, List<Double>>();
            var processor = new ArrayList<Double>();
            for (int round = 0; round < ROUNDS; round++) {
                questions.kinds().forEach((kind, question) -> {
                    var began = THREADS.getCurrentThreadCpuTime();
                    times.computeIfAbsent(kind, key -> new ArrayList<>()).add(milliseconds(question));
                    processor.add((THREADS.getCurrentThreadCpuTime() - began) / 1e6);
                });
            }
            var figures = figures(times, Budget.p95(bench.budget(25, 60)));
            figures.add(Figure.of(
                    "explorer.query.processor",
                    "explorer, processor time of a query, all kinds",
                    Unit.MILLISECONDS,
                    processor,
                    "the same questions: what the asking thread itself worked, which other work on the machine hardly changes;"
                            + " H2 works in that thread, PostgreSQL in processes of its own"));
            return figures;
        }
    }

    private static List<Figure> figures(Map<String, List<Double>> times, Budget budget) {
        var figures = new ArrayList<Figure>();
        var all = times.values().stream().flatMap(List::stream).toList();
        figures.add(Figure.of(
                "explorer.query",
                "explorer, server time of a query, all kinds",
                Unit.MILLISECONDS,
                all,
                DRIVER,
                budget));
        times.forEach((kind, samples) -> figures.add(Figure.of(
                "explorer.query." + kind.replaceAll("[^a-z]+", "-"),
                "explorer query: " + kind,
                Unit.MILLISECONDS,
                samples,
                DRIVER)));
        return figures;
    }

    /** Those of the large set if there is one, beside those that the desk comes with. */
    static List<IndicatorCode> indicators(Store store) throws SQLException {
        try (var connection = store.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select code from indicator order by code")) {
            var codes = new ArrayList<IndicatorCode>();
            while (rows.next()) {
                codes.add(new IndicatorCode(rows.getString(1)));
            }
            return codes;
        }
    }

    static double milliseconds(Runnable work) {
        var began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }
}
