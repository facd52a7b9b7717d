package org.toraga.statistics;

import java.util.Locale;
import org.springframework.data.domain.Sort;

/** What a list of figures can be sorted by. */
public enum ObservationSort {
    COUNTRY("n.collation_rank"),
    INDICATOR("i.code"),
    YEAR("o.observed_year"),
    /** Not by the index on values, along which PostgreSQL would look for one state's lines among those of all. */
    VALUE("o.observed_value + 0");

    private final String column;

    ObservationSort(String column) {
        this.column = column;
    }

    /** @throws IllegalArgumentException if nothing is sorted so */
    static ObservationSort of(Sort.Order order) {
        return valueOf(order.getProperty().toUpperCase(Locale.ROOT));
    }

    String column() {
        return column;
    }
}
