package org.toraga.chairmanships;

import org.jspecify.annotations.Nullable;
import org.toraga.base.Confidence;
import org.toraga.base.PartialDate;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;

/**
 * A line of the working list.
 *
 * @param key the record's code
 * @param countryName in the language of the list
 */
public record ChairmanshipListRow(
        String key,
        OrganizationCode organization,
        String countryName,
        PartialDate start,
        @Nullable PartialDate end,
        @Nullable String motto,
        Confidence confidence,
        SourceCode source) {}
