package org.toraga.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim with all that its page shows.
 *
 * @param working absent if there is nothing to be tested
 * @param differing claims that put another number on the same thing
 */
public record ClaimDetails(TestedClaim tested, @Nullable Working working, List<TestedClaim> differing) {}
