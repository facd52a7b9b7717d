package org.toraga.revisions;

import java.util.Optional;

/**
 * What came of checking the chain.
 *
 * @param checked how many revisions fit
 * @param broken the first one that does not; also the number of one that is missing
 */
public record Verification(long checked, Optional<Long> broken) {}
