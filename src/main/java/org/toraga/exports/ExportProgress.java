package org.toraga.exports;

import java.util.function.IntConsumer;

/** How far the writing of a file has come, and the way to stop it. Used by the thread that writes and by the one that shows. */
public class ExportProgress {

    /** Rows between two looks at what is wanted. */
    private static final int STEP = 500;

    private final IntConsumer listener;
    private volatile boolean stopped;
    private int rows;

    /** @param listener hears how many rows are written, every now and then, in the thread that writes */
    public ExportProgress(IntConsumer listener) {
        this.listener = listener;
    }

    /** Nobody looks on. */
    public static ExportProgress unseen() {
        return new ExportProgress(rows -> {});
    }

    /** Ends the writing before its next rows. */
    public void stop() {
        stopped = true;
    }

    public boolean isStopped() {
        return stopped;
    }

    /** @throws ExportStoppedException if somebody stopped it */
    void row() {
        rows++;
        if (rows % STEP == 0) {
            if (stopped) {
                throw new ExportStoppedException();
            }
            listener.accept(rows);
        }
    }
}
