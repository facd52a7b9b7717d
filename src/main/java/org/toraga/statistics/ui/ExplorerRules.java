package org.toraga.statistics.ui;

import java.util.List;
import java.util.Optional;
import org.toraga.base.Refusal;
import org.toraga.statistics.Aggregation;
import org.toraga.statistics.IndicatorDetails;
import org.toraga.statistics.Measure;
import org.toraga.statistics.ShownAs;

/** Which lens and which expression suit a choice, and why others do not. */
final class ExplorerRules {

    private ExplorerRules() {}

    /** Key of the text that says why a lens does not suit; empty if it does. */
    static Optional<String> against(ExplorerLens lens, ExplorerState state, List<IndicatorDetails> indicators) {
        var isAlone = state.scope() == Scope.WORLD || (state.isOfGroups() && state.scope() != Scope.ORGANIZATIONS);
        var fault = switch (lens) {
            case LINE, TABLE -> null;
            case RANKING, HEATMAP -> isAlone ? "alone" : null;
            case SCATTER -> isAlone ? "alone" : null;
            case MAP -> isAlone || state.isOfGroups() ? "map" : null;
            case TREEMAP ->
                isAlone ? "alone" : state.isOfGroups() ? "overlap" : isOfParts(state, indicators) ? null : "parts";
        };
        return Optional.ofNullable(fault).map(key -> "statistics.explorer.unsuited." + key);
    }

    /** Only what is added up has parts, and only figures and shares do. */
    private static boolean isOfParts(ExplorerState state, List<IndicatorDetails> indicators) {
        return indicators.stream().allMatch(one -> one.aggregation() == Aggregation.SUM)
                && (state.show() == ShownAs.VALUE || state.show() == ShownAs.SHARE);
    }

    /** Why figures cannot be expressed so; empty if they can. */
    static Optional<Refusal> against(ShownAs shownAs, List<IndicatorDetails> indicators) {
        return indicators.isEmpty() ? Optional.empty() : Measure.refusal(indicators, shownAs);
    }
}
