package org.toraga.chairmanships;

import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;

/**
 * A line of the working list.
 *
 * @param key the record's code
 */
public record InitiativeListRow(
        String key,
        @Nullable OrganizationCode organization,
        String title,
        InitiativeStatus status,
        PartialDate announcedOn,
        @Nullable InitiativeStatus outcomeStatus,
        SourceCode source) {}
