package org.toraga.chairmanships;

import org.toraga.support.PostgresTest;

@PostgresTest
class ChairmanshipChangesPostgresTest extends ChairmanshipChangesTest {

    ChairmanshipChangesPostgresTest(
            ChairmanshipService chairmanships, PriorityService priorities, InitiativeService initiatives) {
        super(chairmanships, priorities, initiatives);
    }
}
