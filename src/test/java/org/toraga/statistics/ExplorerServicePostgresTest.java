package org.toraga.statistics;

import org.toraga.support.PostgresTest;

@PostgresTest
class ExplorerServicePostgresTest extends ExplorerServiceTest {

    ExplorerServicePostgresTest(ExplorerService explorer) {
        super(explorer);
    }
}
