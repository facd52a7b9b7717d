package org.toraga.organizations;

/** What an organization is in law or by habit. */
public enum OrganizationKind {
    REGIONAL_ORGANIZATION,
    FORUM,
    MILITARY_ALLIANCE,
    FUND,
    SPECIALIZED_INSTITUTION
}
