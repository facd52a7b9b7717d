package org.toraga;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.support.WholeDesk;

/** When a start may pass over the migrations. */
@WholeDesk
@Transactional
class AppliedScriptsTest {

    private final DataSource database;
    private final JdbcTemplate jdbc;

    AppliedScriptsTest(DataSource database, JdbcTemplate jdbc) {
        this.database = database;
        this.jdbc = jdbc;
    }

    @Test
    void tablesMadeByTheScriptsOfThisVersionAreCurrent() {
        assertThat(new AppliedScripts(database).areCurrent()).isTrue();
    }

    @Test
    void tablesMadeByOtherScriptsAreNot() {
        jdbc.update("update applied_scripts set digest = 'of an earlier version'");
        assertThat(new AppliedScripts(database).areCurrent()).isFalse();
    }

    @Test
    void tablesOfWhichNobodyRememberedTheScriptsAreNot() {
        jdbc.update("delete from applied_scripts");
        assertThat(new AppliedScripts(database).areCurrent()).isFalse();
    }

    @Test
    void anEmptyDatabaseIsNot() {
        var empty = new SingleConnectionDataSource("jdbc:h2:mem:", "sa", "", true);
        assertThat(new AppliedScripts(empty).areCurrent()).isFalse();
        empty.destroy();
    }
}
