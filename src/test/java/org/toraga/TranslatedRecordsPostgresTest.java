package org.toraga;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.toraga.support.PostgresTest;

@PostgresTest
class TranslatedRecordsPostgresTest extends TranslatedRecordsTest {

    TranslatedRecordsPostgresTest(JdbcClient jdbc) {
        super(jdbc);
    }
}
