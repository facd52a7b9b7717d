package org.toraga.memberships;

import org.toraga.support.PostgresTest;

@PostgresTest
class MembershipMatrixPostgresTest extends MembershipMatrixTest {

    MembershipMatrixPostgresTest(MembershipService memberships) {
        super(memberships);
    }
}
