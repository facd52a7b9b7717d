package org.toraga;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class NoDatabaseFailureAnalyzerTest {

    @Test
    void aServerThatDoesNotAnswerIsNamedWithTheSettingsToLookAt() {
        var analysis = analysis("jdbc:postgresql://localhost:1/none");

        assertThat(analysis.getDescription()).contains("localhost:1");
        assertThat(analysis.getAction()).contains("spring.datasource.url");
    }

    @Test
    void aFolderThatAnotherDeskHoldsIsSaidToBeHeld(@TempDir Path folder) throws SQLException {
        var url = "jdbc:h2:file:" + folder.resolve("toraga");
        // As another process would: a lock of its own, which a connection under other settings does not share.
        try (var held = DriverManager.getConnection(url)) {
            assertThat(held.isValid(1)).isTrue();
            var analysis = analysis("jdbc:h2:async:" + folder.resolve("toraga"));

            assertThat(analysis.getAction()).contains("toraga.data-dir");
        }
    }

    private static FailureAnalysis analysis(String url) {
        try {
            DataSourceUtils.getConnection(new DriverManagerDataSource(url));
        } catch (CannotGetJdbcConnectionException refused) {
            return new NoDatabaseFailureAnalyzer().analyze(new IllegalStateException(refused));
        }
        throw new AssertionError(url + " answers");
    }
}
