package org.toraga.chairmanships;

/** What the list of initiatives in the records can be sorted by. */
public enum InitiativeSort {
    CODE("i.code"),
    ORGANIZATION("i.organization_code"),
    TITLE("lower(i.title)"),
    STATUS("i.status"),
    ANNOUNCED("i.announced_on"),
    OUTCOME("i.outcome_status"),
    SOURCE("i.source_code");

    private final String sql;

    InitiativeSort(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
