package org.toraga;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/**
 * Lets the virtual machine give back what the start needed: left to itself, it keeps up to 70 % of the heap free after a
 * collection, and the desk stands at most of its memory without need.
 */
final class HeapReturn {

    /** Per cent of the heap that may be free after a collection. */
    private static final String LEAST_FREE = "10";

    private static final String MOST_FREE = "30";

    private HeapReturn() {}

    /** Soon after the desk has started, so that nobody who waits for it waits for this as well. */
    static void afterStart() {
        CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(HeapReturn::giveBack);
    }

    /** What is set at the start of the virtual machine by hand is left alone. */
    private static void giveBack() {
        var machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (machine == null || isSetByHand(machine)) {
            return;
        }
        try {
            machine.setVMOption("MinHeapFreeRatio", LEAST_FREE);
            machine.setVMOption("MaxHeapFreeRatio", MOST_FREE);
            System.gc();
        } catch (IllegalArgumentException otherCollector) {
            LoggerFactory.getLogger(HeapReturn.class).debug("This collector keeps its heap", otherCollector);
        }
    }

    private static boolean isSetByHand(HotSpotDiagnosticMXBean machine) {
        return switch (machine.getVMOption("MaxHeapFreeRatio").getOrigin()) {
            case DEFAULT, ERGONOMIC -> false;
            default -> true;
        };
    }
}
