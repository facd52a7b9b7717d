package org.toraga.chairmanships;

import org.jspecify.annotations.Nullable;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;

/**
 * A priority as entered.
 *
 * @param code the key to be, for example {@code SCO-P01}; fixed once stored
 * @param ordinal its place among those of the organization, from 1
 * @param acronymLetter the letter that it stands for in a motto such as TURKTIME
 */
public record PriorityDraft(
        String code,
        OrganizationCode organization,
        int ordinal,
        PriorityKind kind,
        PriorityCategory category,
        String title,
        @Nullable String titleRussian,
        @Nullable String titleKazakh,
        String description,
        @Nullable String acronymLetter,
        boolean inArticles,
        SourceCode source) {}
