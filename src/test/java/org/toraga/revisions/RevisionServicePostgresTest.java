package org.toraga.revisions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.toraga.events.EventService;
import org.toraga.support.PostgresTest;

@PostgresTest
class RevisionServicePostgresTest extends RevisionServiceTest {

    RevisionServicePostgresTest(
            RevisionService history, Revisions revisions, RevisionStore store, EventService events, JdbcClient jdbc) {
        super(history, revisions, store, events, jdbc);
    }
}
