package org.toraga.bench;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What every suite works with.
 *
 * @param store a loaded database on which nothing runs
 * @param data what is in it
 */
record Workbench(Options options, Stores stores, Store store, String data, Path folder) {

    Desk desk() throws IOException, InterruptedException {
        return Desk.start(store, folder);
    }

    PreparedDesk preparedDesk() throws IOException, InterruptedException {
        return PreparedDesk.prepare(store, folder);
    }

    /** @return the budget that goes with the size of the data */
    double budget(double shipped, double large) {
        return options.isLarge() ? large : shipped;
    }
}
