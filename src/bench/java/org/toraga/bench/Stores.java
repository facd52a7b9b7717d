package org.toraga.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes empty databases: files, or databases of a PostgreSQL server that is started for the run and ends with it. */
class Stores implements AutoCloseable {

    private final Path folder;
    private final @Nullable EmbeddedPostgres server;

    private Stores(Path folder, @Nullable EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    static Stores of(Options.DatabaseKind kind, Path folder) throws IOException {
        return switch (kind) {
            case H2 -> new Stores(folder, null);
            case POSTGRES ->
                new Stores(
                        folder,
                        EmbeddedPostgres.builder()
                                .setDataDirectory(folder.resolve("postgres"))
                                // As Debian sets a server up, not as the tests do, who give up safety for speed.
                                .setServerConfig("shared_buffers", "128MB")
                                .setServerConfig("fsync", "on")
                                .setServerConfig("synchronous_commit", "on")
                                .setServerConfig("max_connections", "100")
                                .start());
        };
    }

    Store create(String name) throws SQLException {
        return server == null ? file(name) : database(server, name);
    }

    private Store file(String name) {
        var data = folder.resolve(name).toAbsolutePath();
        return new Store(
                List.of("--toraga.data-dir=" + data),
                "jdbc:h2:file:" + data.resolve("toraga") + ";WRITE_DELAY=0",
                "toraga",
                "");
    }

    private static Store database(EmbeddedPostgres server, String name) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        var url = server.getJdbcUrl("postgres", name);
        return new Store(
                List.of(
                        "--spring.profiles.active=postgres",
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres"),
                url,
                "postgres",
                "postgres");
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }
}
