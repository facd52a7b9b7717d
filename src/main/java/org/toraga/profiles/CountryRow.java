package org.toraga.profiles;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toraga.countries.CountryCode;
import org.toraga.memberships.MembershipStatus;
import org.toraga.organizations.OrganizationCode;

/** A line of the list of countries. @param figures one for each indicator asked for, in its order */
record CountryRow(
        CountryCode code,
        String name,
        String region,
        String capital,
        List<Standing> standings,
        List<LatestFigure> figures) {

    record Standing(OrganizationCode organization, MembershipStatus status) {}

    /** The latest value of a year that was over by the as-of day, with its year; both absent if there is none. */
    record LatestFigure(
            @Nullable BigDecimal value, @Nullable Integer year) {}
}
