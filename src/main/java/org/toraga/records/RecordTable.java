package org.toraga.records;

/**
 * Where the records of one kind are stored. Each word reaches the database at once, so that what it has against a change is
 * heard before the change is told to anybody.
 *
 * @throws org.springframework.dao.OptimisticLockingFailureException if another save came first
 * @throws org.springframework.dao.DataIntegrityViolationException if a constraint was broken
 */
public interface RecordTable<E> {

    void insert(E record);

    /** Stores what a record, read in this transaction, has become. */
    void update(E record);

    void delete(E record);

    /** The table behind a repository. */
    static <E> RecordTable<E> of(RecordRepository<E, ?> repository) {
        return new RecordTable<>() {

            @Override
            public void insert(E record) {
                repository.save(record);
                repository.flush();
            }

            @Override
            public void update(E record) {
                repository.flush();
            }

            @Override
            public void delete(E record) {
                repository.delete(record);
                repository.flush();
            }
        };
    }
}
