package org.toraga.chairmanships;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toraga.base.Confidence;
import org.toraga.base.Span;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;

/**
 * A state's turn in the chair, as shown.
 *
 * @param span its start is always known, if only by month or year; without an end it is not known when it ends
 * @param extension whether it prolongs the turn before it
 * @param inArticles whether the two articles of January 2024 speak of it
 */
public record Term(
        String code,
        OrganizationCode organization,
        CountryCode country,
        Span span,
        @Nullable String motto,
        @Nullable String theme,
        boolean extension,
        Confidence confidence,
        boolean inArticles,
        @Nullable String note,
        SourceCode source,
        List<SourceCode> furtherSources) {}
