package org.toraga.statistics;

import org.toraga.support.PostgresTest;

@PostgresTest
class SavedViewServicePostgresTest extends SavedViewServiceTest {

    SavedViewServicePostgresTest(SavedViewService views) {
        super(views);
    }
}
