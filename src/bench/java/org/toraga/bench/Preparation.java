package org.toraga.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Makes the database that the suites work with, by starting the desk on an empty one, and tells how long that took. */
class Preparation {

    private static final int LOADS = 3;

    private final Options options;
    private final Stores stores;
    private final Path folder;
    private final List<Figure> figures = new ArrayList<>();

    Preparation(Options options, Stores stores, Path folder) {
        this.options = options;
        this.stores = stores;
        this.folder = folder;
    }

    Workbench prepare() throws Exception {
        var loads = new ArrayList<Double>();
        var starts = new ArrayList<Double>();
        var store = stores.create("desk");
        load(store, loads, starts);
        for (int more = 1; more < LOADS && options.wants("load"); more++) {
            load(stores.create("load" + more), loads, starts);
        }
        var driver = "the packaged jar started on an empty database";
        figures.add(Figure.of(
                "load.shipped",
                "shipped data loaded on the first start",
                Unit.SECONDS,
                loads,
                driver + "; the time is what its log says",
                Budget.maximum(6)));
        figures.add(Figure.of("load.start", "first start, to healthy", Unit.SECONDS, starts, driver));
        return new Workbench(options, stores, store, fill(store), folder);
    }

    /** @return what is in the database now */
    private String fill(Store store) throws Exception {
        try (var connection = store.connect()) {
            var data = "the shipped data set, %,d figures".formatted(count(connection));
            if (!options.isLarge()) {
                return data;
            }
            var areas = areas(connection);
            var large = options.wdi()
                    .<Observations>map(WorldBankFile::new)
                    .orElseGet(() -> new SyntheticObservations(options.seed(), areas));
            Bench.say("fill with " + large.title());
            var added = new LargeFill(connection).fill(large, store.isPostgres());
            Bench.say("filled with %,d figures".formatted(added));
            return "%s, and %,d more (%s)".formatted(data, added, large.title());
        }
    }

    private static long count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from observation")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<String> areas(Connection connection) throws SQLException {
        var areas = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select code from area order by code")) {
            while (rows.next()) {
                areas.add(rows.getString(1));
            }
        }
        return areas;
    }

    private void load(Store store, List<Double> loads, List<Double> starts) throws Exception {
        try (var desk = Desk.start(store, folder)) {
            desk.secondsOfLoading().ifPresent(loads::add);
            starts.add(desk.secondsToHealthy());
        }
    }

    List<Figure> figures() {
        return figures;
    }
}
