package org.toraga.events;

/** What the working list of events can be sorted by. */
public enum EventRecordSort {
    CODE("code"),
    TITLE("lower(title)"),
    ORGANIZATION("organization_code"),
    START("starts_on"),
    STATUS("status");

    private final String sql;

    EventRecordSort(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
