package org.toraga.records;

import org.toraga.support.PostgresTest;

@PostgresTest
class DraftServicePostgresTest extends DraftServiceTest {

    DraftServicePostgresTest(DraftService drafts) {
        super(drafts);
    }
}
