package org.toraga.organizations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.countries.CountryCode;
import org.toraga.sources.SourceCode;

/**
 * An organization as entered.
 *
 * @param code the key to be, for example {@code SCO}; fixed once stored
 * @param headquartersCity absent where there is no fixed seat
 * @param headquartersCountry the country of the seat, or the presiding country where the seat goes round
 */
public record OrganizationDraft(
        String code,
        String shortName,
        String name,
        @Nullable String nameRussian,
        @Nullable String nameKazakh,
        OrganizationKind kind,
        PartialDate founded,
        @Nullable String headquartersCity,
        @Nullable CountryCode headquartersCountry,
        @Nullable String website,
        String mandate,
        @Nullable String mandateRussian,
        @Nullable String mandateKazakh,
        @Nullable String note,
        SourceCode source,
        List<SourceCode> furtherSources) {}
