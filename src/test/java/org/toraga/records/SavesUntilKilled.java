package org.toraga.records;

import java.sql.DriverManager;
import java.sql.SQLException;

/** A process of its own that saves without end and says so after each save; until it is killed. */
final class SavesUntilKilled {

    private SavesUntilKilled() {}

    /** @param arguments the address of the database */
    public static void main(String[] arguments) throws SQLException {
        try (var connection = DriverManager.getConnection(arguments[0], "toraga", "")) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("create table saved (id integer primary key, words varchar(2000))");
                connection.commit();
                for (int id = 1; ; id++) {
                    statement.executeUpdate("insert into saved values (" + id + ", repeat('x', 1000))");
                    connection.commit();
                    System.out.println(id);
                }
            }
        }
    }
}
