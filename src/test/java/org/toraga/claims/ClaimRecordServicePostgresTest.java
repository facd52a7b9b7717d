package org.toraga.claims;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.toraga.support.PostgresTest;

@PostgresTest
class ClaimRecordServicePostgresTest extends ClaimRecordServiceTest {

    ClaimRecordServicePostgresTest(ClaimRecordService records, ClaimService claims, JdbcClient jdbc) {
        super(records, claims, jdbc);
    }
}
