package org.toraga.bench;

import java.util.ArrayList;
import java.util.List;

/** What more figures cost: the desk's own import brings them, and then it is asked and visited. */
class GrowthSuite implements Suite {

    /** Of a synthetic set; with the shipped figures they come to about 1, 3 and 6.5 million. */
    private static final List<Integer> INDICATORS = List.of(245, 835, 1_870);

    private static final int ROUNDS = 20;
    private static final int PEOPLE = 10;

    private static final List<String> VISITED = List.of("countries", "statistics?indicator=NY.GDP.MKTP.CD");

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public List<Figure> measure(Workbench bench) throws Exception {
        var figures = new ArrayList<Figure>();
        var areas = ImportSuite.areas(bench);
        measure(bench, empty(bench, "growth0"), figures);
        for (int indicators : INDICATORS) {
            var file = bench.folder().resolve("growth" + indicators + ".csv");
            ImportSuite.write(new SyntheticObservations(bench.options().seed(), areas, indicators), file);
            var store = empty(bench, "growth" + indicators);
            var run = ImportSuite.run(store, bench.folder(), file, "--partial");
            figures.add(Figure.of(
                    "growth.import." + run.figures().replace(",", ""),
                    run.figures() + " figures imported, their history included",
                    Unit.SECONDS,
                    List.of(run.seconds()),
                    "the packaged jar's import command with -Xmx512m, on the shipped data, a synthetic file by seed"));
            measure(bench, store, figures);
        }
        return figures;
    }

    private static Store empty(Workbench bench, String name) throws Exception {
        var store = bench.stores().create(name);
        Desk.start(store, bench.folder()).close();
        return store;
    }

    private static void measure(Workbench bench, Store store, List<Figure> figures) throws Exception {
        var count = count(store);
        figures.add(Figure.of(
                "growth.query." + count,
                "explorer, server time of a query, %,d figures".formatted(count),
                Unit.MILLISECONDS,
                times(bench, store),
                "the questions of the suite explorer, " + ROUNDS + " rounds to warm up, then " + ROUNDS));
        figures.add(Figure.of(
                "growth.memory." + count,
                "resident memory with %,d figures".formatted(count),
                Unit.MEBIBYTES,
                List.of(memory(bench, store)),
                "VmRSS of the desk after " + PEOPLE
                        + " people, one after the other, have visited the overview, a grid and the explorer"));
    }

    private static long count(Store store) throws Exception {
        try (var connection = store.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from observation")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<Double> times(Workbench bench, Store store) throws Exception {
        var codes = ExplorerSuite.indicators(store);
        var times = new ArrayList<Double>();
        try (var desk = InProcess.start(store)) {
            var questions = new ExplorerQuestions(desk, codes, bench.options().seed());
            for (int round = 0; round < 2 * ROUNDS; round++) {
                for (var question : questions.kinds().values()) {
                    var time = ExplorerSuite.milliseconds(question);
                    if (round >= ROUNDS) {
                        times.add(time);
                    }
                }
            }
        }
        return times;
    }

    private static double memory(Workbench bench, Store store) throws Exception {
        try (var desk = Desk.start(store, bench.folder())) {
            for (int person = 0; person < PEOPLE; person++) {
                try (var user = new DeskUser(desk.address())) {
                    user.signIn("viewer", Desk.PASSWORD);
                    user.open(UsersSuite.address(""));
                    for (var path : VISITED) {
                        user.go(UsersSuite.address(path));
                    }
                }
            }
            return desk.resident()
                    .orElseThrow(() -> new IllegalStateException("This system does not tell a process's memory"));
        }
    }
}
