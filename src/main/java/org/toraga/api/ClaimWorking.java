package org.toraga.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toraga.access.Tells;
import org.toraga.claims.StateFigures;
import org.toraga.claims.Working;

record ClaimWorking(
        WorkingKind kind,

        @Tells("FIGURES: the year whose figures were taken") @Nullable Integer year,

        @Tells("FIGURES: what is added up; for a weighted mean, the indicator and then its weight")
        List<String> indicators,

        @Tells("FIGURES: who of the group has which figures")
        List<WorkingState> states,

        @Tells("FIGURES: the publisher's own figures for the world, one for each indicator; empty unless it is a share")
        List<@Nullable BigDecimal> world,

        @Tells("MEMBERS: the states counted; FIGURES: those of the group that lack a figure")
        List<String> countries,

        @Tells("TERMS: codes of the chairmanships counted") List<String> chairmanships) {

    static ClaimWorking of(Working working) {
        return switch (working) {
            case Working.Figures figures ->
                new ClaimWorking(
                        WorkingKind.FIGURES,
                        figures.result().year(),
                        figures.indicators().stream()
                                .map(indicator -> indicator.code().value())
                                .toList(),
                        figures.states().stream().map(ClaimWorking::state).toList(),
                        values(figures.world()),
                        Words.sorted(figures.result().coverage().without()),
                        List.of());
            case Working.Terms terms ->
                new ClaimWorking(
                        WorkingKind.TERMS,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        terms.terms().stream().map(term -> term.code()).toList());
            case Working.Members members ->
                new ClaimWorking(
                        WorkingKind.MEMBERS,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        Words.sorted(members.states()),
                        List.of());
        };
    }

    private static WorkingState state(StateFigures figures) {
        return new WorkingState(figures.country().value(), values(figures.values()));
    }

    /** With a null where there is no figure. */
    private static List<@Nullable BigDecimal> values(List<java.util.Optional<BigDecimal>> figures) {
        var values = new ArrayList<@Nullable BigDecimal>();
        figures.forEach(figure -> values.add(figure.orElse(null)));
        return values;
    }
}
