package org.toraga;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.toraga.support.PostgresTest;

@PostgresTest
class ShippedTranslationsPostgresTest extends ShippedTranslationsTest {

    ShippedTranslationsPostgresTest(JdbcClient jdbc) {
        super(jdbc);
    }
}
