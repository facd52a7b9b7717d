package org.toraga.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Many people at once, who go from view to view. */
class UsersSuite implements Suite {

    private static final List<Integer> CROWDS = List.of(25, 50, 100, 200);
    private static final long PAUSE_MILLIS = 5_000;
    private static final int WARM_UP_ACTIONS = 3;
    private static final int ACTIONS = 12;

    static final List<String> VIEWS = List.of(
            "",
            "organizations",
            "organizations/sco",
            "organizations/sco?tab=members",
            "countries",
            "countries/KAZ",
            "summits",
            "summits/SCO-SUMMIT-2024",
            "sources",
            "membership",
            "claims",
            "statistics",
            "statistics?indicator=NY.GDP.MKTP.CD",
            "statistics?indicator=SP.POP.TOTL&lens=ranking");

    private static final String DRIVER =
            "sessions over HTTP that speak Vaadin's protocol with live tokens, all signed in as viewers;"
                    + " each goes to another view, drawn by seed, every " + PAUSE_MILLIS / 1000 + " s, for "
                    + WARM_UP_ACTIONS
                    + " times to warm up and then " + ACTIONS
                    + "; from the message to its answer, without what stands below the first screen and comes by another, desk, database and crowd on the same cores; what panels load beside a page is"
                    + " worked out as well";

    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    @Override
    public String name() {
        return "users";
    }

    @Override
    public List<Figure> measure(Workbench bench) throws Exception {
        var figures = new ArrayList<Figure>();
        try (var desk = bench.desk()) {
            for (int crowd : CROWDS) {
                faults.clear();
                var times = crowd(desk, crowd, bench.options().seed());
                var isFull = crowd == CROWDS.getLast();
                figures.add(Figure.of(
                        "users." + crowd,
                        crowd + " users, one action each 5 s, mixed views: server time",
                        Unit.MILLISECONDS,
                        times,
                        DRIVER,
                        isFull ? new Budget[] {Budget.p95(300)} : new Budget[0]));
                figures.add(Figure.of(
                                "users." + crowd + ".errors",
                                crowd + " users: errors",
                                Unit.COUNT,
                                List.of((double) faults.size()),
                                "answers that are none, of another page, or of another status than 200",
                                Budget.maximum(0))
                        .withNote(faults.isEmpty() ? "" : faults.peek()));
            }
        }
        return figures;
    }

    private List<Double> crowd(Desk desk, int size, long seed) throws InterruptedException {
        var times = new ConcurrentLinkedQueue<Double>();
        var arrived = new AtomicInteger();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int person = 0; person < size; person++) {
                var random = new SplittableRandom(seed * 1_000 + person);
                people.submit(() -> attend(desk, random, arrived, size, times));
                // They come one after the other, as signing in is the dearest of all.
                Thread.sleep(100);
            }
        }
        return List.copyOf(times);
    }

    /** As the links of the desk have it: with the day. */
    static String address(String view) {
        return view + (view.contains("?") ? "&" : "?") + "asOf=2024-01-15";
    }

    private void attend(Desk desk, SplittableRandom random, AtomicInteger arrived, int size, Queue<Double> times) {
        try (var user = new DeskUser(desk.address())) {
            user.signIn("viewer", Desk.PASSWORD);
            user.open("");
            arrived.incrementAndGet();
            while (arrived.get() < size && faults.isEmpty()) {
                Thread.sleep(100);
            }
            Thread.sleep(random.nextLong(PAUSE_MILLIS));
            for (int action = 0; action < WARM_UP_ACTIONS + ACTIONS; action++) {
                var time = user.go(address(VIEWS.get(random.nextInt(VIEWS.size()))));
                if (action >= WARM_UP_ACTIONS) {
                    times.add(time);
                }
                Thread.sleep(Math.max(0, PAUSE_MILLIS - (long) time));
            }
        } catch (IOException broken) {
            faults.add(broken.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
