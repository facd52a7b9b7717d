package org.toraga.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toraga.statistics.Coverage;

/**
 * A claim and what its test says on a day.
 *
 * @param figuresOf the year whose figures were taken: the claim's own, or the latest before it that has any; absent if the
 *     claim is not about figures
 * @param coverage who of the group has figures in that year
 * @param doubtful how many of what was counted rest on doubtful records
 * @param differing claims that put another number on the same thing
 */
public record TestedClaim(
        ClaimRow claim,
        ClaimType type,
        Verdict verdict,
        @Nullable Integer figuresOf,
        @Nullable Coverage coverage,
        int doubtful,
        List<ClaimRow> differing) {}
