package org.toraga.chairmanships;

/** What the list of chairmanships in the records can be sorted by. */
public enum ChairmanshipSort {
    CODE("c.code"),
    ORGANIZATION("c.organization_code"),
    COUNTRY("n.collation_rank"),
    START("c.starts_on"),
    END("c.ends_before"),
    MOTTO("lower(c.motto)"),
    CONFIDENCE("case c.confidence when 'LOW' then 1 when 'MEDIUM' then 2 else 3 end"),
    SOURCE("c.source_code");

    private final String sql;

    ChairmanshipSort(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
