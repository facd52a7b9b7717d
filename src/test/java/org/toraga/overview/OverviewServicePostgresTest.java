package org.toraga.overview;

import org.toraga.support.PostgresTest;

@PostgresTest
class OverviewServicePostgresTest extends OverviewServiceTest {

    OverviewServicePostgresTest(OverviewService overview) {
        super(overview);
    }
}
