package org.toraga.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How soon the desk is there, and how much memory it then takes. */
class StartSuite implements Suite {

    private static final int STARTS = 5;
    private static final Duration REST = Duration.ofSeconds(3);

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Figure> measure(Workbench bench) throws Exception {
        var seconds = new ArrayList<Double>();
        var resident = new ArrayList<Double>();
        for (int start = 0; start < STARTS; start++) {
            try (var desk = bench.desk()) {
                seconds.add(desk.secondsToHealthy());
                Thread.sleep(REST);
                desk.resident().ifPresent(resident::add);
            }
        }
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of(
                "start.healthy",
                "start on a loaded database, to healthy",
                Unit.SECONDS,
                seconds,
                "the packaged jar as a process of its own, -Xmx1g; its health address is asked every 20 ms",
                Budget.median(5),
                Budget.maximum(8)));
        if (PreparedDesk.isPossible()) {
            figures.add(prepared(bench));
        }
        if (!resident.isEmpty()) {
            figures.add(Figure.of(
                    "start.resident",
                    "resident memory after start",
                    Unit.MEBIBYTES,
                    resident,
                    "VmRSS of the process, three seconds after its first healthy answer, before anybody signs in",
                    Budget.maximum(350)));
        }
        return figures;
    }

    private static Figure prepared(Workbench bench) throws Exception {
        var prepared = bench.preparedDesk();
        var seconds = new ArrayList<Double>();
        for (int start = 0; start < STARTS; start++) {
            try (var desk = prepared.start()) {
                seconds.add(desk.secondsToHealthy());
            }
        }
        return Figure.of(
                "start.prepared",
                "start on a loaded database, prepared as the README says, to healthy",
                Unit.SECONDS,
                seconds,
                "the jar extracted, its classes cached by a first run; otherwise as above",
                Budget.median(5),
                Budget.maximum(8));
    }
}
