package org.toraga.journeys;

import java.util.List;

/** The address of every view, in one place: what holds for all pages is tried on each of these. */
final class Views {

    static final List<String> OF_A_VIEWER = List.of("");

    static final List<String> OF_AN_ADMIN = List.of();

    private Views() {}
}
