package org.toraga;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.toraga.support.PostgresTest;

@PostgresTest
class AppliedScriptsPostgresTest extends AppliedScriptsTest {

    AppliedScriptsPostgresTest(DataSource database, JdbcTemplate jdbc) {
        super(database, jdbc);
    }
}
