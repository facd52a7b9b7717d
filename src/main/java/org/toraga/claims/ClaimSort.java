package org.toraga.claims;

/** What the list of claims in the records can be sorted by. */
public enum ClaimSort {
    CODE("c.code"),
    ORGANIZATION("c.organization_code"),
    SUMMARY("lower(c.summary)"),
    METRIC("c.metric"),
    YEAR("c.as_of_year"),
    SOURCE("c.source_code");

    private final String sql;

    ClaimSort(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
