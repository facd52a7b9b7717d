package org.toraga.exports;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.toraga.support.PostgresTest;
import tools.jackson.databind.json.JsonMapper;

@PostgresTest
class TableExportServicePostgresTest extends TableExportServiceTest {

    TableExportServicePostgresTest(TableExportService exports, JdbcClient jdbc, JsonMapper json) {
        super(exports, jdbc, json);
    }
}
