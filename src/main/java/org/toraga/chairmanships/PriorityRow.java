package org.toraga.chairmanships;

import org.jspecify.annotations.Nullable;
import org.toraga.base.Wording;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;

/**
 * A priority as shown.
 *
 * @param ordinal its place among those of the organization, from 1
 * @param acronymLetter the letter that it stands for in a motto such as TURKTIME
 * @param inArticles whether the two articles of January 2024 speak of it
 */
public record PriorityRow(
        String code,
        OrganizationCode organization,
        int ordinal,
        PriorityKind kind,
        PriorityCategory category,
        Wording title,
        String description,
        @Nullable String acronymLetter,
        boolean inArticles,
        SourceCode source) {}
