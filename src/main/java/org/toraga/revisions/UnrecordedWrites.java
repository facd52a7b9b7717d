package org.toraga.revisions;

import java.util.Set;
import java.util.TreeSet;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The kinds of entities that a transaction has written and not recorded yet. With any left, its commit is refused. */
class UnrecordedWrites implements TransactionSynchronization, TransactionCompletionCallbacks.BeforeCompletionCallback {

    private final Set<String> entities = new TreeSet<>();
    private final SharedSessionContractImplementor session;

    UnrecordedWrites(SharedSessionContractImplementor session) {
        this.session = session;
    }

    static @Nullable UnrecordedWrites current() {
        return (UnrecordedWrites) TransactionSynchronizationManager.getResource(UnrecordedWrites.class);
    }

    void add(Class<?> entity) {
        entities.add(entity.getSimpleName());
    }

    void clear() {
        entities.clear();
    }

    /** From now on until the transaction ends. */
    void start() {
        bind();
        TransactionSynchronizationManager.registerSynchronization(this);
        session.getTransactionCompletionCallbacks().registerCallback(this);
    }

    private void bind() {
        TransactionSynchronizationManager.bindResource(UnrecordedWrites.class, this);
    }

    /** Runs after Hibernate's last flush, which comes with the commit itself. */
    @Override
    public void doBeforeTransactionCompletion(SharedSessionContractImplementor completed) {
        if (!entities.isEmpty()) {
            throw new IllegalStateException("Written without a place in the history: " + entities);
        }
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(UnrecordedWrites.class);
    }

    @Override
    public void resume() {
        bind();
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(UnrecordedWrites.class);
        if (status != STATUS_COMMITTED && session.isOpen()) {
            // Nothing was committed: Hibernate shall not warn of a callback that nobody called.
            entities.clear();
            session.getTransactionCompletionCallbacksImplementor().beforeTransactionCompletion();
        }
    }
}
