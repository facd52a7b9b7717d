package org.toraga.memberships;

import org.jspecify.annotations.Nullable;
import org.toraga.base.Confidence;
import org.toraga.base.PartialDate;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;

/**
 * A line of the working list.
 *
 * @param countryName in the language of the list
 */
public record MembershipListRow(
        String key,
        OrganizationCode organization,
        String countryName,
        MembershipStatus status,
        SinceKnown sinceKnown,
        @Nullable PartialDate since,
        @Nullable PartialDate end,
        Confidence confidence,
        SourceCode source) {}
