package org.toraga.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** With the settings that the desk gives to H2, which by itself keeps a commit in memory for half a second. */
class ConfirmedSaveTest {

    private static final int SAVES = 25;

    @Test
    void aSaveThatWasConfirmedSurvivesAKillAtOnce(@TempDir Path folder)
            throws IOException, InterruptedException, SQLException {
        var database = address(folder);

        var confirmed = saveUntilKilled(database);

        assertThat(confirmed).isGreaterThanOrEqualTo(SAVES);
        assertThat(lastSaved(database)).isGreaterThanOrEqualTo(confirmed);
    }

    private static String address(Path folder) throws IOException {
        var settings = new YamlPropertySourceLoader()
                .load("desk", new ClassPathResource("application.yaml"))
                .getFirst();
        return String.valueOf(settings.getProperty("spring.datasource.url"))
                .replace("${toraga.data-dir}", folder.toString());
    }

    /** @return the last save that the process had confirmed when it was killed */
    private static int saveUntilKilled(String database) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SavesUntilKilled.class.getName(),
                        database)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var told = process.inputReader()) {
            var confirmed = 0;
            while (confirmed < SAVES) {
                confirmed = Integer.parseInt(told.readLine());
            }
            return confirmed;
        } finally {
            // The signal that no process can catch.
            process.destroyForcibly();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static int lastSaved(String database) throws SQLException {
        try (var connection = DriverManager.getConnection(database, "toraga", "");
                var rows = connection.createStatement().executeQuery("select max(id) from saved")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
