package org.toraga.memberships;

import org.jspecify.annotations.Nullable;
import org.toraga.base.Confidence;
import org.toraga.base.PartialDate;
import org.toraga.base.Span;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;

/**
 * One standing as lists show it.
 *
 * @param since absent if and only if {@code sinceKnown} is {@link SinceKnown#UNKNOWN}
 * @param end the day of hand-over, or the month or year in which it ended; absent if it lasts
 * @param suspendedSince since when the state has frozen its part, being still a member
 */
public record MembershipRow(
        long id,
        OrganizationCode organization,
        CountryCode country,
        MembershipStatus status,
        SinceKnown sinceKnown,
        @Nullable PartialDate since,
        @Nullable PartialDate end,
        @Nullable PartialDate suspendedSince,
        boolean founder,
        Confidence confidence,
        @Nullable String note,
        SourceCode source) {

    public Span span() {
        return new Span(since, end);
    }
}
