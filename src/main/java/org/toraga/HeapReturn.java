package org.toraga;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.time.Duration;
import javax.management.JMException;
import javax.management.ObjectName;
import org.slf4j.LoggerFactory;

/**
 * Lets the virtual machine give back what it does not need. Left to itself, it keeps up to 70 % of the heap free after a
 * collection; and G1 gives back only where it has marked what lives, which it does not begin while little of its heap is
 * taken: so a crowd of one minute would stay in memory for days. What compilers take and leave outside the heap stays with the
 * C library likewise.
 */
final class HeapReturn implements Runnable {

    /** Per cent of the heap that may be free after a collection. */
    private static final String LEAST_FREE = "30";

    private static final String MOST_FREE = "45";

    /** In bytes; below that, marking costs more than it brings. */
    private static final long WORTH_A_MARKING = 64L << 20;

    /** So that nobody who waits for the start waits for the first collection as well. */
    private static final Duration AFTER_START = Duration.ofSeconds(1);

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(3);

    /** The machine notices within a second that it may mark, and then waits for as many milliseconds without a collection. */
    private static final String MAY_MARK_AFTER = "300";

    private static final Duration TIME_TO_BEGIN = Duration.ofSeconds(2);

    private static final int LOOKS_BETWEEN_TRIMS = 10;

    private final HotSpotDiagnosticMXBean machine;

    private HeapReturn(HotSpotDiagnosticMXBean machine) {
        this.machine = machine;
    }

    /** What is set at the start of the virtual machine by hand is left alone. */
    static void afterStart() {
        var machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (machine != null && !isSetByHand(machine)) {
            Thread.ofPlatform().daemon().name("heap-return").start(new HeapReturn(machine));
        }
    }

    private static boolean isSetByHand(HotSpotDiagnosticMXBean machine) {
        return switch (machine.getVMOption("MaxHeapFreeRatio").getOrigin()) {
            case DEFAULT, ERGONOMIC -> false;
            default -> true;
        };
    }

    @Override
    public void run() {
        try {
            Thread.sleep(AFTER_START);
            machine.setVMOption("MinHeapFreeRatio", LEAST_FREE);
            machine.setVMOption("MaxHeapFreeRatio", MOST_FREE);
            System.gc();
            trim();
            for (var pool : ManagementFactory.getMemoryPoolMXBeans()) {
                if (pool.getName().equals("G1 Old Gen")) {
                    watch(pool);
                }
            }
        } catch (IllegalArgumentException otherCollector) {
            LoggerFactory.getLogger(HeapReturn.class).debug("This collector keeps its heap", otherCollector);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks for a marking beside the work, not for a full collection, for which everybody would wait. */
    private void watch(MemoryPoolMXBean old) throws InterruptedException {
        var heap = ManagementFactory.getMemoryMXBean();
        long least = Long.parseLong(machine.getVMOption("MinHeapSize").getValue());
        for (int looks = 1; ; looks++) {
            Thread.sleep(BETWEEN_LOOKS);
            if (looks % LOOKS_BETWEEN_TRIMS == 0) {
                trim();
            }
            long held = heap.getHeapMemoryUsage().getCommitted();
            if (isTooMuch(held - least, old.getUsage().getUsed())) {
                machine.setVMOption("G1PeriodicGCInterval", MAY_MARK_AFTER);
                Thread.sleep(TIME_TO_BEGIN);
                machine.setVMOption("G1PeriodicGCInterval", "0");
            }
        }
    }

    /** Has the C library give back what it holds of freed memory. Only glibc's can, and only HotSpot has it do so. */
    private static void trim() {
        try {
            var commands = new ObjectName("com.sun.management:type=DiagnosticCommand");
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(commands, "systemTrimNativeHeap", new Object[0], new String[0]);
        } catch (JMException unknown) {
            LoggerFactory.getLogger(HeapReturn.class).debug("Freed memory outside the heap is kept", unknown);
        }
    }

    /**
     * Whether a heap is at least twice as large as what has lived for some time: of a smaller one so much is taken that the
     * machine marks it by itself.
     *
     * @param held bytes that could be given back or are taken
     * @param old bytes taken by what has outlived some collections
     */
    static boolean isTooMuch(long held, long old) {
        return held > 2 * old + WORTH_A_MARKING;
    }
}
