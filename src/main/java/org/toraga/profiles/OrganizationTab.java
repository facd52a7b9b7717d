package org.toraga.profiles;

/** The parts of an organization's page, in their order. */
enum OrganizationTab {
    OVERVIEW,
    MEMBERS,
    CHAIRMANSHIPS,
    PRIORITIES,
    EVENTS,
    STATISTICS,
    CLAIMS,
    SOURCES,
    HISTORY
}
