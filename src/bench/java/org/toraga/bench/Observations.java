package org.toraga.bench;

import java.io.IOException;
import java.math.BigDecimal;

/** A set of figures, told one after the other. Those of one area follow one another. */
interface Observations {

    /** @param area three letters or digits */
    record Row(String area, String indicator, String indicatorName, int year, BigDecimal value) {}

    interface Sink {
        void take(Row row);
    }

    /** What it is, for the report. */
    String title();

    void forEach(Sink sink) throws IOException;
}
