package org.toraga.revisions;

import jakarta.persistence.EntityManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.toraga.events.EventService;
import org.toraga.support.PostgresTest;

@PostgresTest
class RevisionsPostgresTest extends RevisionsTest {

    RevisionsPostgresTest(
            Revisions revisions,
            RevisionStore store,
            EventService events,
            TransactionTemplate transaction,
            EntityManager entities,
            RevisionChain chain) {
        super(revisions, store, events, transaction, entities, chain);
    }
}
