package org.toraga.memberships;

/** In what standing a state belongs to an organization. */
public enum MembershipStatus {
    MEMBER,
    OBSERVER,
    DIALOGUE_PARTNER
}
