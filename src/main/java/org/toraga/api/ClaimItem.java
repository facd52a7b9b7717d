package org.toraga.api;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toraga.access.Tells;
import org.toraga.claims.ClaimDetails;
import org.toraga.claims.ClaimType;
import org.toraga.claims.ClaimUnit;
import org.toraga.claims.Comparator;
import org.toraga.claims.Metric;

record ClaimItem(
        String code,
        @Nullable String organization,

        @Tells("Which states make up the group, if not the members of the organization") @Nullable String rule,

        String summary,
        Metric metric,
        @Tells("Added up before the test") List<String> indicators,
        Comparator comparator,
        @Nullable BigDecimal claimedValue,
        ClaimUnit unit,

        @Tells("In per cent of the number; null for the comparator's own") @Nullable BigDecimal tolerance,

        int year,
        ClaimType type,
        ClaimVerdict verdict,

        @Tells("How the number was come to; null if there is nothing to be tested") @Nullable ClaimWorking working,

        @Nullable ClaimStatement statement,

        @Tells("Codes of claims that put another number on the same thing")
        List<String> differing,

        @Nullable String note,
        String source) {

    static ClaimItem of(ClaimDetails details) {
        var tested = details.tested();
        var claim = tested.claim();
        return new ClaimItem(
                claim.code(),
                Words.of(claim.organization()),
                claim.rule(),
                claim.summary(),
                claim.metric(),
                Words.of(claim.indicators()),
                claim.comparator(),
                claim.claimedValue(),
                claim.unit(),
                claim.tolerance(),
                claim.year(),
                tested.type(),
                ClaimVerdict.of(tested.verdict()),
                details.working() == null ? null : ClaimWorking.of(details.working()),
                claim.statement() == null ? null : ClaimStatement.of(claim.statement()),
                tested.differing().stream().map(other -> other.code()).toList(),
                claim.note(),
                claim.source().value());
    }
}
