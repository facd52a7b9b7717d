package org.toraga.api;

import org.jspecify.annotations.Nullable;
import org.toraga.access.Tells;
import org.toraga.base.Confidence;
import org.toraga.memberships.MembershipRow;
import org.toraga.memberships.MembershipStatus;
import org.toraga.memberships.SinceKnown;

record MembershipItem(
        String organization,
        @Tells("ISO 3166-1 alpha-3") String country,
        MembershipStatus status,

        @Tells("As exactly as it is known: a year, a month or a day; null if no date is known") @Nullable String since,

        @Tells("FROM: began then; BY: was so by then, the true day is not known; UNKNOWN: no date is known")
        SinceKnown sinceKnown,

        @Tells("The day of hand-over, or the month or year in which it ended; null if it lasts") @Nullable String until,

        @Tells("Since when the state has frozen its part, being still a member") @Nullable String suspendedSince,

        boolean founder,
        @Tells("LOW: doubtful") Confidence confidence,
        @Nullable String note,
        String source) {

    static MembershipItem of(MembershipRow row) {
        return new MembershipItem(
                row.organization().value(),
                row.country().value(),
                row.status(),
                Words.of(row.since()),
                row.sinceKnown(),
                Words.of(row.end()),
                Words.of(row.suspendedSince()),
                row.founder(),
                row.confidence(),
                row.note(),
                row.source().value());
    }
}
