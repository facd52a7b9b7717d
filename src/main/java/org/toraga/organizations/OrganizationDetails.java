package org.toraga.organizations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.base.Wording;
import org.toraga.countries.CountryCode;
import org.toraga.sources.SourceCode;

/**
 * An organization, read whole.
 *
 * @param headquartersCity absent where there is no fixed seat
 * @param headquartersCountry the country of the seat, or the presiding country where the seat goes round
 * @param website of http or https
 */
public record OrganizationDetails(
        OrganizationCode code,
        String shortName,
        Wording name,
        OrganizationKind kind,
        PartialDate founded,
        @Nullable String headquartersCity,
        @Nullable CountryCode headquartersCountry,
        @Nullable String website,
        Wording mandate,
        @Nullable String note,
        SourceCode source,
        List<SourceCode> furtherSources) {}
