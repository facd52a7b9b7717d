package org.toraga.chairmanships;

import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;

/**
 * An initiative as entered.
 *
 * @param code the key to be, for example {@code SCO-WORLD-UNITY}; fixed once stored
 * @param organization absent for an initiative of the state outside any organization
 * @param status as announced; what came of it is in the outcome
 * @param outcomeOn from when the outcome is known; present if {@code outcomeStatus} is
 */
public record InitiativeDraft(
        String code,
        @Nullable OrganizationCode organization,
        String title,
        @Nullable String titleRussian,
        @Nullable String titleKazakh,
        String description,
        InitiativeStatus status,
        PartialDate announcedOn,
        boolean inArticles,
        SourceCode source,
        @Nullable InitiativeStatus outcomeStatus,
        @Nullable PartialDate outcomeOn,
        @Nullable String outcomeNote,
        @Nullable SourceCode outcomeSource) {}
