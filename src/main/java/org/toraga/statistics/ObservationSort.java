package org.toraga.statistics;

/** What a list of figures can be sorted by. */
public enum ObservationSort {
    COUNTRY("n.collation_rank"),
    INDICATOR("i.code"),
    YEAR("o.observed_year"),
    VALUE("o.observed_value");

    private final String column;

    ObservationSort(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
