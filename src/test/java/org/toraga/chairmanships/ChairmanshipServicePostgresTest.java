package org.toraga.chairmanships;

import org.toraga.support.PostgresTest;

@PostgresTest
class ChairmanshipServicePostgresTest extends ChairmanshipServiceTest {

    ChairmanshipServicePostgresTest(ChairmanshipService chairmanships) {
        super(chairmanships);
    }
}
