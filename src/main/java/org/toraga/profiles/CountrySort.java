package org.toraga.profiles;

import java.util.OptionalInt;

/** What the list of countries can be sorted by; the n-th indicator column sorts by {@code FIGURE_n}. */
enum CountrySort {
    NAME("n.collation_rank"),
    REGION("c.region"),
    CAPITAL("c.capital"),
    MEMBERSHIPS("memberships"),
    FIGURE_0("figure_0"),
    FIGURE_1("figure_1"),
    FIGURE_2("figure_2"),
    FIGURE_3("figure_3"),
    FIGURE_4("figure_4");

    private final String column;

    CountrySort(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    /** Which indicator's figure, counted from 0; empty if it is none. */
    OptionalInt figure() {
        return compareTo(FIGURE_0) < 0 ? OptionalInt.empty() : OptionalInt.of(ordinal() - FIGURE_0.ordinal());
    }
}
