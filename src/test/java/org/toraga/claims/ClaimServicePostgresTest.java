package org.toraga.claims;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.toraga.support.PostgresTest;

@PostgresTest
class ClaimServicePostgresTest extends ClaimServiceTest {

    ClaimServicePostgresTest(ClaimService claims, JdbcClient jdbc) {
        super(claims, jdbc);
    }
}
