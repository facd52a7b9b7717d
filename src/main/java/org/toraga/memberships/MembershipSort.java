package org.toraga.memberships;

/** What lists of memberships can be sorted by. */
public enum MembershipSort {
    COUNTRY("n.collation_rank"),
    ORGANIZATION("m.organization_code"),
    STATUS("case m.status when 'MEMBER' then 1 when 'OBSERVER' then 2 else 3 end"),
    SINCE("m.since_on"),
    END("m.ends_before"),
    CONFIDENCE("case m.confidence when 'LOW' then 1 when 'MEDIUM' then 2 else 3 end"),
    SOURCE("m.source_code");

    private final String sql;

    MembershipSort(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
