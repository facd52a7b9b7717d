package org.toraga.claims;

import org.toraga.support.PostgresTest;

@PostgresTest
class ClaimServicePostgresTest extends ClaimServiceTest {

    ClaimServicePostgresTest(ClaimService claims) {
        super(claims);
    }
}
