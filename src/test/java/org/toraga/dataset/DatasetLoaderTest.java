package org.toraga.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.toraga.support.DeskTest;

@DeskTest
class DatasetLoaderTest {

    final JdbcClient jdbc;
    final DatasetLoader loader;

    DatasetLoaderTest(JdbcClient jdbc, DatasetLoader loader) {
        this.jdbc = jdbc;
        this.loader = loader;
    }

    @Test
    void everySourceOfTheDataSetIsLoadedOnce() {
        loader.start();

        assertThat(jdbc.sql("select count(*) from source").query(Integer.class).single())
                .isEqualTo(83);
    }
}
