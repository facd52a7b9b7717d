package org.toraga.memberships;

import org.jspecify.annotations.Nullable;
import org.toraga.base.Confidence;
import org.toraga.base.PartialDate;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;

/**
 * A state joins an organization, changes its standing in it, leaves it or freezes its part.
 *
 * @param on as exactly as it is known; for {@link Kind#KNOWN_BY} the day by which it was so
 * @param now the standing that begins or, for {@link Kind#SUSPENDED}, goes on; absent if the state leaves
 * @param before the standing that ends; absent if it had none
 * @param source of the record that tells it
 */
public record StandingChange(
        PartialDate on,
        Kind kind,
        OrganizationCode organization,
        CountryCode country,
        @Nullable MembershipStatus now,
        @Nullable MembershipStatus before,
        Confidence confidence,
        @Nullable String note,
        SourceCode source) {

    /** What happens. */
    public enum Kind {
        JOINED,
        CHANGED,
        LEFT,
        SUSPENDED,
        /** The first day is not known, only one by which the standing was there. */
        KNOWN_BY
    }
}
