package org.toraga.memberships;

import org.toraga.sources.SourceService;
import org.toraga.support.PostgresTest;

@PostgresTest
class MembershipChangesPostgresTest extends MembershipChangesTest {

    MembershipChangesPostgresTest(MembershipService memberships, SourceService sources) {
        super(memberships, sources);
    }
}
