package org.toraga.bench;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** By batches, as H2 takes them fastest. */
class BatchRows implements Rows {

    private static final int BATCH = 5_000;
    private static final int COMMIT = 200_000;

    private final Connection connection;
    private final PreparedStatement insert;
    private long count;

    BatchRows(Connection connection) throws SQLException {
        this.connection = connection;
        insert = connection.prepareStatement("""
                insert into observation (area_id, indicator_id, observed_year, observed_value, version)
                values (?, ?, ?, ?, 0)
                """);
    }

    @Override
    public void add(int area, int indicator, int year, BigDecimal value) throws SQLException {
        insert.setInt(1, area);
        insert.setInt(2, indicator);
        insert.setInt(3, year);
        insert.setBigDecimal(4, value);
        insert.addBatch();
        count++;
        if (count % BATCH == 0) {
            insert.executeBatch();
        }
        if (count % COMMIT == 0) {
            connection.commit();
        }
    }

    @Override
    public long finish() throws SQLException {
        insert.executeBatch();
        connection.commit();
        return count;
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
