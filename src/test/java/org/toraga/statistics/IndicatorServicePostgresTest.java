package org.toraga.statistics;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.toraga.support.PostgresTest;

@PostgresTest
class IndicatorServicePostgresTest extends IndicatorServiceTest {

    IndicatorServicePostgresTest(IndicatorService indicators, JdbcClient jdbc) {
        super(indicators, jdbc);
    }
}
