package org.toraga.organizations;

/** What the list of organizations in the records can be sorted by. */
public enum OrganizationRecordSort {
    CODE("code"),
    NAME("lower(name)"),
    KIND("kind"),
    FOUNDED("founded_on");

    private final String sql;

    OrganizationRecordSort(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
