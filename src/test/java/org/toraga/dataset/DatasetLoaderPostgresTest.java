package org.toraga.dataset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.toraga.support.PostgresTest;

@PostgresTest
class DatasetLoaderPostgresTest extends DatasetLoaderTest {

    DatasetLoaderPostgresTest(JdbcClient jdbc, DatasetLoader loader) {
        super(jdbc, loader);
    }
}
