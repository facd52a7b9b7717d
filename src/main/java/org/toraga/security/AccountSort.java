package org.toraga.security;

/** What the list of accounts can be sorted by. */
public enum AccountSort {
    NAME("username"),
    ROLE("case role when 'VIEWER' then 1 when 'MANAGER' then 2 else 3 end"),
    SEEN("last_signed_in_at");

    private final String sql;

    AccountSort(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
