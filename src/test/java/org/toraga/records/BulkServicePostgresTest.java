package org.toraga.records;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.toraga.sources.SourceService;
import org.toraga.support.PostgresTest;

@PostgresTest
class BulkServicePostgresTest extends BulkServiceTest {

    BulkServicePostgresTest(BulkService bulk, SourceService sources, JdbcClient jdbc) {
        super(bulk, sources, jdbc);
    }
}
