package org.toraga.chairmanships;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toraga.base.Confidence;
import org.toraga.base.PartialDate;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;

/**
 * A turn in the chair as entered.
 *
 * @param code the key to be, for example {@code SCO-KAZ-2023}; fixed once stored
 * @param end the day of hand-over, or the month or year that it lasts out; absent if not known yet
 * @param extension whether it prolongs the turn before it
 */
public record ChairmanshipDraft(
        String code,
        OrganizationCode organization,
        CountryCode country,
        PartialDate start,
        @Nullable PartialDate end,
        @Nullable String motto,
        @Nullable String theme,
        boolean extension,
        Confidence confidence,
        boolean inArticles,
        @Nullable String note,
        SourceCode source,
        List<SourceCode> furtherSources) {}
