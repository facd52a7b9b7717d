package org.toraga.exports;

import java.util.List;
import org.toraga.statistics.ObservationService;
import org.toraga.support.PostgresTest;

@PostgresTest
class TablePagesPostgresTest extends TablePagesTest {

    TablePagesPostgresTest(List<TablePage> pages, TableExportService exports, ObservationService observations) {
        super(pages, exports, observations);
    }
}
