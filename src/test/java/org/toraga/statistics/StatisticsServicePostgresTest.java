package org.toraga.statistics;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.toraga.support.PostgresTest;

@PostgresTest
class StatisticsServicePostgresTest extends StatisticsServiceTest {

    StatisticsServicePostgresTest(StatisticsService statistics, JdbcClient jdbc) {
        super(statistics, jdbc);
    }
}
