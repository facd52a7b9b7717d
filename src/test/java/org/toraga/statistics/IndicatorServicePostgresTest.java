package org.toraga.statistics;

import org.toraga.support.PostgresTest;

@PostgresTest
class IndicatorServicePostgresTest extends IndicatorServiceTest {

    IndicatorServicePostgresTest(IndicatorService indicators) {
        super(indicators);
    }
}
