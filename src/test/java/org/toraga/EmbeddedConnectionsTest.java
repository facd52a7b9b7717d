package org.toraga;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.toraga.support.WholeDesk;

@WholeDesk
class EmbeddedConnectionsTest {

    @Autowired
    private DataSource database;

    @Test
    void aConnectionToH2IsKeptForAsLongAsTheDeskRuns() throws SQLException {
        assertThat(database.unwrap(HikariDataSource.class).getMaxLifetime()).isZero();
    }
}
