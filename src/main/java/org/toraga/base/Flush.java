package org.toraga.base;

import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Sends changes to the database at once and makes its last word a refusal that a form can show. The rules refuse first; this is
 * for what another user saved between the check and the save.
 */
public final class Flush {

    private Flush() {}

    /**
     * @throws ChangedMeanwhileException if another save came first
     * @throws ConflictException if a constraint of the database was broken
     */
    public static void saved(Runnable flush) {
        guard(flush, ConflictException::new);
    }

    /**
     * @throws ChangedMeanwhileException if another save came first
     * @throws StillReferredToException if other records rest on the one deleted
     */
    public static void deleted(Runnable flush) {
        guard(flush, StillReferredToException::new);
    }

    private static void guard(Runnable flush, Supplier<Refusal> broken) {
        try {
            flush.run();
        } catch (OptimisticLockingFailureException overtaken) {
            throw new ChangedMeanwhileException();
        } catch (DataIntegrityViolationException violated) {
            throw broken.get();
        }
    }
}
