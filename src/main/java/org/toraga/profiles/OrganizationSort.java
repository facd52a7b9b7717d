package org.toraga.profiles;

/** What the list of organizations can be sorted by. */
enum OrganizationSort {
    CODE("o.code"),
    NAME("o.name"),
    KIND("o.kind"),
    SEAT("o.headquarters_city"),
    FOUNDED("o.founded_on"),
    CHAIRED_UNTIL("chaired_until"),
    MEMBERS("members"),
    OBSERVERS("observers"),
    POPULATION("population"),
    GDP_SHARE("gdp_share");

    private final String column;

    OrganizationSort(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
