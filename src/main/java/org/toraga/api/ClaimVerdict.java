package org.toraga.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.toraga.access.Tells;
import org.toraga.claims.Finding;
import org.toraga.claims.Obstacle;
import org.toraga.claims.Verdict;

record ClaimVerdict(
        Finding finding,
        @Tells("Why it cannot be checked") @Nullable Obstacle obstacle,

        @Tells("What the desk's own records come to, in the unit of the claim") @Nullable BigDecimal computed,

        @Tells("Of the computed from the claimed number; negative if the claim says too much") @Nullable BigDecimal distance,

        @Tells("The same in per cent of the number claimed") @Nullable BigDecimal distancePercent) {

    static ClaimVerdict of(Verdict verdict) {
        return new ClaimVerdict(
                verdict.finding(),
                verdict.obstacle(),
                verdict.computed(),
                verdict.distance(),
                verdict.distancePercent());
    }
}
