package org.toraga.sources;

/** What the list of sources can be sorted by. */
public enum SourceSort {
    CODE("code"),
    TITLE("lower(title)"),
    PUBLISHER("lower(coalesce(publisher, ''))"),
    KIND("kind"),
    PUBLISHED("published_on"),
    USES("coalesce(uses, 0)");

    private final String sql;

    SourceSort(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
