package org.toraga.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.toraga.support.WholeDesk;

@WholeDesk
class FigureIndexesTest {

    final FigureIndexes indexes;
    final JdbcClient jdbc;

    FigureIndexesTest(FigureIndexes indexes, JdbcClient jdbc) {
        this.indexes = indexes;
        this.jdbc = jdbc;
    }

    @Test
    void whatWasDroppedForAnImportIsMadeAnewWithItsKey() {
        var before = indexes();
        indexes.drop();
        try {
            assertThat(indexes()).hasSizeLessThan(before.size());
        } finally {
            indexes.ensure();
        }
        indexes.ensure();

        assertThat(indexes()).isEqualTo(before).contains("observation_by_value", "observation_by_year");
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("delete from indicator where code = 'SP.POP.TOTL'")
                        .update());
    }

    private List<String> indexes() {
        return jdbc.sql(query()).query(String.class).list();
    }

    String query() {
        return "select lower(index_name) from information_schema.indexes where table_name = 'OBSERVATION' order by 1";
    }
}
