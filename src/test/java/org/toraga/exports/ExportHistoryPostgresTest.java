package org.toraga.exports;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.toraga.support.PostgresTest;

@PostgresTest
class ExportHistoryPostgresTest extends ExportHistoryTest {

    ExportHistoryPostgresTest(ExportHistory history, ExportRecords records, JdbcClient jdbc) {
        super(history, records, jdbc);
    }
}
