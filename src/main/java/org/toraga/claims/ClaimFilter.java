package org.toraga.claims;

import org.jspecify.annotations.Nullable;
import org.toraga.organizations.OrganizationCode;

/**
 * What a list of claims is narrowed to; null for no limit.
 *
 * @param words that all occur in claim, speaker, occasion or source; blank for all
 * @param speaker exactly as recorded
 */
public record ClaimFilter(
        String words,
        @Nullable Finding finding,
        @Nullable OrganizationCode organization,
        @Nullable ClaimType type,
        @Nullable String speaker) {

    public static final ClaimFilter NONE = new ClaimFilter("", null, null, null, null);

    public boolean isNone() {
        return words.isBlank() && finding == null && organization == null && type == null && speaker == null;
    }
}
