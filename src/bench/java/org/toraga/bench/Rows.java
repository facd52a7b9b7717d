package org.toraga.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;

/** Takes figures into the table of observations. */
interface Rows extends AutoCloseable {

    void add(int area, int indicator, int year, BigDecimal value) throws SQLException, IOException;

    /** @return how many there were */
    long finish() throws SQLException, IOException;

    @Override
    void close() throws SQLException, IOException;
}
