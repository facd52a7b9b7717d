package org.toraga.chairmanships;

/** What the list of priorities in the records can be sorted by. */
public enum PrioritySort {
    CODE("p.code"),
    ORGANIZATION("p.organization_code"),
    ORDINAL("p.ordinal"),
    KIND("p.kind"),
    CATEGORY("p.category"),
    TITLE("lower(p.title)"),
    SOURCE("p.source_code");

    private final String sql;

    PrioritySort(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
