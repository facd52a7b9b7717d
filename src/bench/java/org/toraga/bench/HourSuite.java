package org.toraga.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Whether the desk's memory stays where it is while people work for long. */
class HourSuite implements Suite {

    static final String MEMORY = "hour.memory";

    private static final int PEOPLE = 50;
    private static final int SAMPLES = 60;
    private static final int LAST = 10;
    private static final long PAUSE_MILLIS = 5_000;

    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final Queue<Double> times = new ConcurrentLinkedQueue<>();

    @Override
    public String name() {
        return "hour";
    }

    @Override
    public List<Figure> measure(Workbench bench) throws Exception {
        int minutes = bench.options().minutes();
        var memory = new ArrayList<Double>();
        try (var desk = bench.desk();
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes);
            for (int person = 0; person < PEOPLE; person++) {
                var random = new SplittableRandom(bench.options().seed() * 1_000 + person);
                people.submit(() -> work(desk, random, end));
                Thread.sleep(100);
            }
            for (int sample = 0; sample < SAMPLES; sample++) {
                TimeUnit.SECONDS.sleep(minutes * 60L / SAMPLES);
                desk.resident().ifPresent(memory::add);
            }
        }
        var driver =
                "%d sessions over HTTP that speak Vaadin's protocol, signed in as viewers; each goes to another view, drawn by"
                                .formatted(PEOPLE)
                        + " seed, every %d s, for %d minutes, and is answered with what stands in the first screen; %d samples of VmRSS"
                                .formatted(PAUSE_MILLIS / 1000, minutes, SAMPLES);
        return List.of(
                Figure.of(
                        MEMORY,
                        "resident memory over %d minutes' mixed use by %d".formatted(minutes, PEOPLE),
                        Unit.MEBIBYTES,
                        memory,
                        driver),
                Figure.of(
                        "hour.after",
                        "resident memory after that time",
                        Unit.MEBIBYTES,
                        memory.subList(Math.max(0, memory.size() - LAST), memory.size()),
                        "the last " + LAST + " of these samples, since memory rises and falls with every collection",
                        Budget.median(600)),
                Figure.of(
                        "hour.growth",
                        "what it grew by in the second half of that time",
                        Unit.MEBIBYTES,
                        List.of(growth(memory.subList(memory.size() / 2, memory.size()))),
                        "the slope of the straight line that lies closest to the samples of the second half, times their number;"
                                + " up to 20 is taken for flat",
                        Budget.maximum(20)),
                Figure.of("hour.time", "server time meanwhile", Unit.MILLISECONDS, List.copyOf(times), driver),
                Figure.of(
                                "hour.errors",
                                "errors meanwhile",
                                Unit.COUNT,
                                List.of((double) faults.size()),
                                "people who gave up, as an answer was none or of another status than 200",
                                Budget.maximum(0))
                        .withNote(faults.isEmpty() ? "" : faults.peek()));
    }

    private void work(Desk desk, SplittableRandom random, long end) {
        try (var user = new DeskUser(desk.address())) {
            user.signIn("viewer", Desk.PASSWORD);
            user.open(UsersSuite.address(""));
            while (System.nanoTime() < end) {
                var view = UsersSuite.VIEWS.get(random.nextInt(UsersSuite.VIEWS.size()));
                var time = user.go(UsersSuite.address(view));
                times.add(time);
                Thread.sleep(Math.max(0, PAUSE_MILLIS - (long) time));
            }
        } catch (IOException | RuntimeException broken) {
            faults.add(broken.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Least squares; the samples are evenly apart. */
    static double growth(List<Double> samples) {
        double middle = (samples.size() - 1) / 2.0;
        double mean =
                samples.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double above = 0;
        double below = 0;
        for (int index = 0; index < samples.size(); index++) {
            above += (index - middle) * (samples.get(index) - mean);
            below += (index - middle) * (index - middle);
        }
        return below == 0 ? 0 : above / below * (samples.size() - 1);
    }
}
