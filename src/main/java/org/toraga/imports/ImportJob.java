package org.toraga.imports;

import java.time.Duration;

/** One reading of a file in the background: told how far it has come, asked whether it shall stop. */
class ImportJob implements Meter {

    /** Stops a reading that a user does not want any more. Everything that it wrote is rolled back. */
    static final class Cancelled extends RuntimeException {
        Cancelled() {
            super("cancelled", null, false, false);
        }
    }

    private final RunState state;
    private final ImportReport report = new ImportReport();
    private final long began = System.nanoTime();
    private volatile long size = 1;
    private volatile long read;
    private volatile boolean cancelled;
    private volatile boolean isCommitting;

    ImportJob(RunState state) {
        this.state = state;
    }

    void begin(long bytes) {
        size = Math.max(1, bytes);
    }

    @Override
    public void at(long bytes) {
        read = bytes;
    }

    /** @throws Cancelled if a user wants no more of it */
    void checkpoint() {
        if (cancelled) {
            throw new Cancelled();
        }
    }

    /** From here on it cannot be cancelled. */
    void confirm() {
        checkpoint();
        isCommitting = true;
    }

    void cancel() {
        cancelled = true;
    }

    ImportReport report() {
        return report;
    }

    ImportProgress progress() {
        double done = isCommitting ? 1 : Math.min(0.999, (double) read / size);
        return new ImportProgress(state, done, report.total(), Duration.ofNanos(System.nanoTime() - began));
    }
}
