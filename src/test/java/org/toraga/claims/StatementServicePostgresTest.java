package org.toraga.claims;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.toraga.support.PostgresTest;

@PostgresTest
class StatementServicePostgresTest extends StatementServiceTest {

    StatementServicePostgresTest(StatementService statements, JdbcClient jdbc) {
        super(statements, jdbc);
    }
}
