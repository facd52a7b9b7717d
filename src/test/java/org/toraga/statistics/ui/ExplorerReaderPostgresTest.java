package org.toraga.statistics.ui;

import org.toraga.support.PostgresTest;

@PostgresTest
class ExplorerReaderPostgresTest extends ExplorerReaderTest {

    ExplorerReaderPostgresTest(ExplorerReader reader, MeasureTexts words, StatisticsTexts texts) {
        super(reader, words, texts);
    }
}
