package org.toraga.memberships;

import java.time.LocalDate;

/** How a state stands in an organization on a day, the closest tie first. */
public enum Standing {
    MEMBER,
    /** Still a member, but has frozen its part. */
    SUSPENDED,
    OBSERVER,
    DIALOGUE_PARTNER,
    /** On record without a date, and so left out of every count by date. */
    UNDATED;

    /** @param row of a standing that holds on {@code asOf}, or of one without a date */
    static Standing of(MembershipRow row, LocalDate asOf) {
        if (row.since() == null) {
            return UNDATED;
        }
        return switch (row.status()) {
            case MEMBER -> isSuspended(row, asOf) ? SUSPENDED : MEMBER;
            case OBSERVER -> OBSERVER;
            case DIALOGUE_PARTNER -> DIALOGUE_PARTNER;
        };
    }

    private static boolean isSuspended(MembershipRow row, LocalDate asOf) {
        var since = row.suspendedSince();
        return since != null && !asOf.isBefore(since.earliest());
    }

    /** Whether the state counts as a member. */
    public boolean isMember() {
        return this == MEMBER || this == SUSPENDED;
    }
}
