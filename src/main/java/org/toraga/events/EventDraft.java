package org.toraga.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;

/**
 * An event as entered: the plan as announced, and what became of it.
 *
 * @param code the key to be, for example {@code SCO-SUMMIT-2024}; fixed once stored
 * @param organization absent for an event of the state outside any organization
 * @param start first day, month or year of the plan
 * @param lastDay last day of the plan, if {@code start} is a day and the event goes on after it
 * @param status as published at the time of the plan
 * @param outcomeKnownOn the first day on which the outcome can have been known; present if {@code outcomeStatus} is
 */
public record EventDraft(
        String code,
        @Nullable OrganizationCode organization,
        String title,
        @Nullable String titleRussian,
        @Nullable String titleKazakh,
        EventKind kind,
        String description,
        @Nullable String descriptionRussian,
        @Nullable String descriptionKazakh,
        EventFormat format,
        boolean inArticles,
        PartialDate start,
        @Nullable LocalDate lastDay,
        @Nullable String city,
        @Nullable CountryCode country,
        EventStatus status,
        @Nullable EventStatus outcomeStatus,
        @Nullable PartialDate outcomeStart,
        @Nullable LocalDate outcomeLastDay,
        @Nullable String outcomeCity,
        @Nullable CountryCode outcomeCountry,
        @Nullable String outcomeNote,
        @Nullable LocalDate outcomeKnownOn,
        @Nullable SourceCode outcomeSource,
        SourceCode source,
        List<SourceCode> furtherSources) {}
