package org.toraga.bench;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** By COPY, as PostgreSQL takes them fastest. Areas and indicators may be inserted between, so a COPY ends at times. */
class CopyRows implements Rows {

    private static final int CHUNK = 100_000;

    private final PGConnection connection;
    private final StringBuilder text = new StringBuilder();
    private long count;

    CopyRows(Connection connection) throws SQLException {
        this.connection = connection.unwrap(PGConnection.class);
    }

    @Override
    public void add(int area, int indicator, int year, BigDecimal value) throws SQLException, IOException {
        text.append(area)
                .append('\t')
                .append(indicator)
                .append('\t')
                .append(year)
                .append('\t');
        text.append(value.toPlainString()).append("\t0\n");
        count++;
        if (count % CHUNK == 0) {
            copy();
        }
    }

    private void copy() throws SQLException, IOException {
        try (Reader reader = new StringReader(text.toString())) {
            connection
                    .getCopyAPI()
                    .copyIn(
                            "copy observation (area_id, indicator_id, observed_year, observed_value, version) from stdin",
                            reader);
        }
        text.setLength(0);
    }

    @Override
    public long finish() throws SQLException, IOException {
        copy();
        return count;
    }

    @Override
    public void close() {
        text.setLength(0);
    }
}
