package org.toraga.chairmanships;

import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;

/**
 * A line of the working list.
 *
 * @param key the record's code
 */
public record PriorityListRow(
        String key,
        OrganizationCode organization,
        int ordinal,
        PriorityKind kind,
        PriorityCategory category,
        String title,
        SourceCode source) {}
