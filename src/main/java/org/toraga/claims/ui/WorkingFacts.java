package org.toraga.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.toraga.base.Precision;
import org.toraga.base.ui.Formats;
import org.toraga.claims.ClaimRow;
import org.toraga.claims.Metric;
import org.toraga.claims.StateFigures;
import org.toraga.claims.TestedClaim;
import org.toraga.claims.Working;
import org.toraga.statistics.IndicatorDetails;
import org.toraga.statistics.ui.StatisticsTexts;

/** How a claim was tested, in words: the formula, the group, the year, what is missing, and when the claim holds. */
class WorkingFacts extends DescriptionList {

    private final transient ClaimTexts texts;
    private final transient StatisticsTexts statistics;

    WorkingFacts(TestedClaim tested, Working working, ClaimTexts texts, StatisticsTexts statistics, LocalDate asOf) {
        this.texts = texts;
        this.statistics = statistics;
        addClassName("working-facts");
        var claim = tested.claim();
        fact("formula", formula(claim, working));
        switch (working) {
            case Working.Figures figures -> {
                group(claim, figures.states().size(), asOf);
                fact("year", year(claim, figures));
                fact("missing", missing(figures));
            }
            case Working.Members members -> group(claim, members.states().size(), asOf);
            case Working.Terms terms -> {
                if (tested.doubtful() > 0) {
                    fact("doubtful", texts.doubt(tested, getLocale()));
                }
            }
        }
        Optional.ofNullable(claim.claimedValue())
                .ifPresent(claimed -> fact("holds", texts.accepted(claim, claimed, getLocale())));
    }

    private void group(ClaimRow claim, int states, LocalDate asOf) {
        fact(
                "group",
                getTranslation(
                        claim.rule() == null ? "claims.working.group.members" : "claims.working.group.rule",
                        texts.group(claim),
                        Formats.date(asOf, getLocale()),
                        states));
    }

    private String formula(ClaimRow claim, Working working) {
        return switch (working) {
            case Working.Figures figures -> formula(claim, figures);
            case Working.Members members -> getTranslation("claims.formula.COUNT_OF_MEMBERS");
            case Working.Terms terms ->
                claim.metric() == Metric.TERM_LENGTH
                        ? getTranslation("claims.formula.TERM_LENGTH", Formats.year(claim.year(), getLocale()))
                                + exactness(terms)
                        : getTranslation(
                                "claims.formula.COUNT_OF_CHAIRMANSHIPS", Formats.year(claim.year(), getLocale()));
        };
    }

    private String formula(ClaimRow claim, Working.Figures figures) {
        var names = texts.indicators(claim, figures.indicators(), getLocale());
        if (claim.metric() == Metric.SHARE_OF_WORLD) {
            return getTranslation(
                    "claims.formula.SHARE_OF_WORLD", names, claim.indicators().size());
        }
        return figures.indicators().size() > claim.indicators().size()
                ? getTranslation(
                        "claims.formula.AGGREGATE.mean",
                        names,
                        name(figures.indicators().getLast()))
                : getTranslation("claims.formula.AGGREGATE", names);
    }

    /** Says that a beginning which is not known to the day is counted in what it is known by. */
    private String exactness(Working.Terms working) {
        var start = working.terms().getFirst().span().start();
        return start == null || start.precision() == Precision.DAY
                ? ""
                : " "
                        + getTranslation("claims.formula.TERM_LENGTH."
                                + start.precision().name());
    }

    private String year(ClaimRow claim, Working.Figures figures) {
        var year = figures.result().year();
        return year == claim.year()
                ? getTranslation("claims.working.year.own", Formats.year(year, getLocale()))
                : getTranslation(
                        "claims.working.year.earlier",
                        Formats.year(year, getLocale()),
                        Formats.year(claim.year(), getLocale()));
    }

    private String missing(Working.Figures figures) {
        if (figures.result().coverage().isComplete()) {
            return getTranslation("claims.working.missing.none");
        }
        var gaps = IntStream.range(0, figures.indicators().size())
                .filter(index -> figures.states().stream().anyMatch(state -> isGap(state, index)))
                .mapToObj(index -> getTranslation(
                        "claims.working.missing.of",
                        name(figures.indicators().get(index)),
                        statistics.countries(
                                figures.states().stream()
                                        .filter(state -> isGap(state, index))
                                        .map(StateFigures::country)
                                        .toList(),
                                getLocale())))
                .collect(Collectors.joining("; "));
        return getTranslation("claims.working.missing.some", gaps);
    }

    private static boolean isGap(StateFigures state, int index) {
        return state.values().get(index).isEmpty();
    }

    private String name(IndicatorDetails indicator) {
        return indicator.name().in(getLocale());
    }

    private void fact(String name, String text) {
        Component value = new Span(text);
        add(new Term(getTranslation("claims.working." + name)), new Description(value));
    }
}
