package org.toraga.claims;

import org.jspecify.annotations.Nullable;

/**
 * A claim with all that its page shows.
 *
 * @param working absent if there is nothing to be tested
 */
public record ClaimDetails(TestedClaim tested, @Nullable Working working) {}
