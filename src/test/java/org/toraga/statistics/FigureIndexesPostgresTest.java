package org.toraga.statistics;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.toraga.support.PostgresTest;

@PostgresTest
class FigureIndexesPostgresTest extends FigureIndexesTest {

    FigureIndexesPostgresTest(FigureIndexes indexes, JdbcClient jdbc) {
        super(indexes, jdbc);
    }

    @Override
    String query() {
        return "select indexname from pg_indexes where tablename = 'observation' order by 1";
    }
}
