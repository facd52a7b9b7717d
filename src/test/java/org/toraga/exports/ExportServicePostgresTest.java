package org.toraga.exports;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.toraga.support.PostgresTest;

@PostgresTest
class ExportServicePostgresTest extends ExportServiceTest {

    ExportServicePostgresTest(ExportService exports, JdbcClient jdbc) {
        super(exports, jdbc);
    }
}
