package org.toraga.dataset;

import java.util.List;
import org.springframework.core.io.ResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.toraga.support.PostgresTest;

@PostgresTest
class BadDatasetPostgresTest extends BadDatasetTest {

    BadDatasetPostgresTest(
            List<DatasetTable> tables, JdbcClient jdbc, TransactionTemplate transaction, ResourceLoader resources) {
        super(tables, jdbc, transaction, resources);
    }
}
