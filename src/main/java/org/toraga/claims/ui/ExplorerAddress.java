package org.toraga.claims.ui;

import java.util.Optional;
import java.util.stream.Collectors;
import org.toraga.base.ui.Address;
import org.toraga.claims.ClaimRow;
import org.toraga.claims.Metric;
import org.toraga.statistics.IndicatorCode;

/** Where the explorer shows the very selection that a claim was tested with. */
final class ExplorerAddress {

    private ExplorerAddress() {}

    /** The page's path and state, without the day; empty if the claim is not made of figures. */
    static Optional<String> of(ClaimRow claim) {
        if (!claim.metric().isOfFigures() || claim.indicators().isEmpty()) {
            return Optional.empty();
        }
        var indicators = claim.indicators().stream().map(IndicatorCode::value).collect(Collectors.joining(","));
        var address = Address.none()
                .under("statistics")
                .with("indicator", indicators)
                .with("scope", claim.rule() == null ? "members" : "group")
                .with("organization", claim.rule() == null ? claim.organization() : null)
                .with("rule", claim.rule())
                .with("together", "true")
                .with("show", claim.metric() == Metric.SHARE_OF_WORLD ? "share" : null)
                .with("lens", "line");
        return Optional.of(address.href());
    }
}
