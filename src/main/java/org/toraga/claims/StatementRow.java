package org.toraga.claims;

import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;

/**
 * A statement as lists show it.
 *
 * @param organization that it is about, if any
 * @param summary a paraphrase, in English
 */
public record StatementRow(
        String code,
        @Nullable OrganizationCode organization,
        String speaker,
        @Nullable String speakerRole,
        PartialDate madeOn,
        String occasion,
        String summary,
        @Nullable String note,
        SourceCode source,
        String sourceTitle) {}
