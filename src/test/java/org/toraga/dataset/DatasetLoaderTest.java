package org.toraga.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.toraga.support.WholeDesk;

@WholeDesk
class DatasetLoaderTest {

    final JdbcClient jdbc;
    final DatasetLoader loader;

    DatasetLoaderTest(JdbcClient jdbc, DatasetLoader loader) {
        this.jdbc = jdbc;
        this.loader = loader;
    }

    @ParameterizedTest
    @CsvSource({
        "source, 83",
        "country, 194",
        "organization, 6",
        "membership, 135",
        "chairmanship, 27",
        "priority, 41",
        "initiative, 21",
        "event, 23",
        "indicator, 43",
        "observation, 173364",
        "statement, 22",
        "claim, 14"
    })
    void everyRowOfTheDataSetIsLoadedOnce(String table, int rows) {
        assertThat(count(table)).isEqualTo(rows);
    }

    @Test
    void aStartOnALoadedDatabaseLoadsNothing() {
        var loadedAt = loadedAt();

        loader.start();

        assertThat(loadedAt()).isEqualTo(loadedAt);
        assertThat(count("source")).isEqualTo(83);
        assertThat(jdbc.sql("select row_count from dataset_load")
                        .query(Integer.class)
                        .single())
                .isEqualTo(83 + 194 + 6 + 135 + 27 + 41 + 21 + 23 + 43 + 173364 + 22 + 14);
    }

    @ParameterizedTest
    @CsvSource({"organization, name", "event, title", "priority, title", "initiative, title"})
    void everyTitleIsLoadedInThreeLanguages(String table, String column) {
        var untranslated = jdbc.sql("select code from %1$s where %2$s_russian is null or %2$s_kazakh is null"
                        .formatted(table, column))
                .query(String.class)
                .list();

        assertThat(untranslated).isEmpty();
    }

    private OffsetDateTime loadedAt() {
        return jdbc.sql("select loaded_at from dataset_load")
                .query((row, number) -> row.getObject("loaded_at", OffsetDateTime.class))
                .single();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
