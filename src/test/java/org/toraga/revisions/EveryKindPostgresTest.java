package org.toraga.revisions;

import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.toraga.base.ui.Texts;
import org.toraga.support.PostgresTest;

@PostgresTest
class EveryKindPostgresTest extends EveryKindTest {

    EveryKindPostgresTest(
            RecordKinds kinds,
            RevisionService history,
            RevisionStore store,
            JdbcClient jdbc,
            EntityManager entities,
            Texts texts) {
        super(kinds, history, store, jdbc, entities, texts);
    }
}
