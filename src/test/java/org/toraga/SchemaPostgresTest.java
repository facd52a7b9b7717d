package org.toraga;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.toraga.support.PostgresTest;

@PostgresTest
class SchemaPostgresTest extends SchemaTest {

    SchemaPostgresTest(JdbcClient jdbc) {
        super(jdbc);
    }
}
