package org.toraga.events;

import org.jspecify.annotations.Nullable;
import org.toraga.organizations.OrganizationCode;

/** One event in the list of records, as stored and not as of a day. */
public record EventListRow(
        String code,
        @Nullable OrganizationCode organization,
        String title,
        EventDates dates,
        EventStatus status,
        @Nullable EventStatus outcomeStatus) {}
