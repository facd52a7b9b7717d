package org.toraga.statistics;

/** What the working list of indicators can be sorted by. */
public enum IndicatorRecordSort {
    CODE("code"),
    NAME("lower(name)"),
    TOPIC("topic"),
    UNIT("unit");

    private final String sql;

    IndicatorRecordSort(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
