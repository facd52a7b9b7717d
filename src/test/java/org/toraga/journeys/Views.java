package org.toraga.journeys;

import java.util.List;

/** The address of every view, in one place: what holds for all pages is tried on each of these. */
final class Views {

    static final List<String> OF_A_VIEWER = List.of(
            "",
            "organizations",
            "organizations/sco",
            "organizations/sco?tab=members",
            "countries",
            "summits",
            "summits?lens=calendar",
            "summits?lens=timeline",
            "summits/SCO-SUMMIT-2024");

    static final List<String> OF_AN_ADMIN = List.of();

    /** Addresses that name nothing: each gets a designed page and status 404. */
    static final List<String> WITHOUT_A_RECORD = List.of("no-such-page", "organizations/nowhere", "countries/XYZ");

    private Views() {}
}
