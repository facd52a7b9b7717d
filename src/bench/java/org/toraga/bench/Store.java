package org.toraga.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * A database that belongs to one run.
 *
 * @param settings with which the desk keeps its data there
 * @param url at which it is reached beside the desk; one in a file only while no desk runs on it
 */
record Store(List<String> settings, String url, String user, String password) {

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    boolean isPostgres() {
        return url.startsWith("jdbc:postgresql:");
    }
}
