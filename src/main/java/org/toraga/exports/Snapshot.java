package org.toraga.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The records as they stand at one moment. A file is read by many queries, page after page: what somebody changes in between
 * would else be skipped or come twice.
 */
@Component
public class Snapshot {

    private final TransactionTemplate transaction;

    Snapshot(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Reads, and sends what it reads. */
    @FunctionalInterface
    public interface Reading {
        void run() throws IOException;
    }

    public void read(Reading reading) throws IOException {
        try {
            transaction.executeWithoutResult(open -> {
                try {
                    reading.run();
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }
}
