package org.toraga.memberships;

import org.toraga.support.PostgresTest;

@PostgresTest
class MembershipServicePostgresTest extends MembershipServiceTest {

    MembershipServicePostgresTest(MembershipService memberships) {
        super(memberships);
    }
}
