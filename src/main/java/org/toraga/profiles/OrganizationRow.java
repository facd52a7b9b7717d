package org.toraga.profiles;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.base.Wording;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.OrganizationKind;

/**
 * A line of the list of organizations.
 *
 * @param population of the members in {@link #populationYear}, added up; absent if no member has a value
 * @param gdpShare of the members in world output in {@link #gdpYear}, per cent; absent if it cannot be told
 */
record OrganizationRow(
        OrganizationCode code,
        Wording name,
        OrganizationKind kind,
        @Nullable String headquartersCity,
        @Nullable CountryCode headquartersCountry,
        PartialDate founded,
        int members,
        int observers,
        @Nullable BigDecimal population,
        @Nullable Integer populationYear,
        @Nullable BigDecimal gdpShare,
        @Nullable Integer gdpYear) {}
