package org.toraga.memberships;

/** How many states have which standing in one organization on one day; standings without a known first day left out. */
public record MemberCounts(int members, int observers, int dialoguePartners) {

    /** All standings together. */
    public int total() {
        return members + observers + dialoguePartners;
    }

    public int of(MembershipStatus status) {
        return switch (status) {
            case MEMBER -> members;
            case OBSERVER -> observers;
            case DIALOGUE_PARTNER -> dialoguePartners;
        };
    }
}
