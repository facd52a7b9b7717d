package org.toraga.claims;

import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;

/**
 * A statement as entered: what somebody said, paraphrased.
 *
 * @param code the key to be; fixed once stored
 * @param organization that it is about, if any
 */
public record StatementDraft(
        String code,
        @Nullable OrganizationCode organization,
        String speaker,
        @Nullable String speakerRole,
        PartialDate madeOn,
        String occasion,
        String summary,
        boolean inArticles,
        @Nullable String note,
        SourceCode source) {}
