package org.toraga.statistics.ui;

import org.toraga.support.PostgresTest;

@PostgresTest
class OrganizationChartsPostgresTest extends OrganizationChartsTest {

    OrganizationChartsPostgresTest(OrganizationFiguresReader reader, StatisticsTexts texts) {
        super(reader, texts);
    }
}
