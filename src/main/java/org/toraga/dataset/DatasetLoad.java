package org.toraga.dataset;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Whether the shipped data set is being loaded: what it brings was changed by nobody. */
public final class DatasetLoad {

    private DatasetLoad() {}

    /** In this thread, that is in the one transaction of the loader. */
    public static boolean isUnderWay() {
        return TransactionSynchronizationManager.hasResource(DatasetLoad.class);
    }

    static void run(Runnable load) {
        TransactionSynchronizationManager.bindResource(DatasetLoad.class, true);
        try {
            load.run();
        } finally {
            TransactionSynchronizationManager.unbindResource(DatasetLoad.class);
        }
    }
}
