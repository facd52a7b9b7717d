package org.toraga.memberships;

import org.toraga.support.PostgresTest;

@PostgresTest
class OverlapsPostgresTest extends OverlapsTest {

    OverlapsPostgresTest(MembershipService memberships) {
        super(memberships);
    }
}
