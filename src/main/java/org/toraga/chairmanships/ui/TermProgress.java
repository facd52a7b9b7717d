package org.toraga.chairmanships.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.base.Precision;
import org.toraga.base.ui.Formats;
import org.toraga.chairmanships.Term;
import org.toraga.organizations.ui.OrganizationBadge;

/**
 * How much of a term has gone by: a bar, the days left, and from when to when. A day that is not known is not made up: a term
 * without an end has a bar without a mark, and one that ends in a month or year says how long it lasts at most.
 */
public class TermProgress extends Div {

    public TermProgress(Term term, LocalDate asOf) {
        var start = term.span().start();
        if (start == null) {
            throw new IllegalArgumentException("A term without a start: " + term.code());
        }
        var end = term.span().end();
        var before = term.span().endsBefore();
        addClassNames("term-progress", OrganizationBadge.colour(term.organization()));
        setClassName("term-progress-doubtful", term.confidence().isDoubtful());
        var state = state(start, end, before, asOf);
        add(createBar(start, end, before, asOf, state), createEnds(start, end), new Span(state));
    }

    private String state(PartialDate start, @Nullable PartialDate end, @Nullable LocalDate before, LocalDate asOf) {
        if (asOf.isBefore(start.earliest())) {
            return getTranslation(
                    isVague(start) ? "chairmanships.progress.beginsAtLeast" : "chairmanships.progress.begins",
                    ChronoUnit.DAYS.between(asOf, start.earliest()));
        }
        if (end == null || before == null) {
            return isVague(start)
                    ? getTranslation("chairmanships.progress.openVague")
                    : getTranslation(
                            "chairmanships.progress.open", ChronoUnit.DAYS.between(start.earliest(), asOf) + 1);
        }
        if (!asOf.isBefore(before)) {
            return getTranslation("chairmanships.progress.ended");
        }
        return getTranslation(
                isVague(end) ? "chairmanships.progress.leftAtMost" : "chairmanships.progress.left",
                ChronoUnit.DAYS.between(asOf, before));
    }

    private Div createBar(
            PartialDate start, @Nullable PartialDate end, @Nullable LocalDate before, LocalDate asOf, String state) {
        var bar = new Div();
        bar.addClassName("term-progress-bar");
        bar.setClassName("term-progress-start-vague", isVague(start));
        bar.setClassName("term-progress-end-vague", end == null || isVague(end));
        var from = Formats.date(start, getLocale());
        var element = bar.getElement()
                .setAttribute("role", "progressbar")
                .setAttribute("aria-label", getTranslation("chairmanships.progress"))
                .setAttribute(
                        "aria-valuetext",
                        end == null
                                ? getTranslation("chairmanships.progress.said.open", from, state)
                                : getTranslation(
                                        "chairmanships.progress.said", from, Formats.date(end, getLocale()), state));
        if (before != null) {
            var elapsed = elapsed(start.earliest(), before, asOf);
            element.setAttribute("aria-valuemin", "0")
                    .setAttribute("aria-valuemax", "100")
                    .setAttribute("aria-valuenow", String.valueOf(elapsed));
            var fill = new Div();
            fill.addClassName("term-progress-fill");
            fill.getStyle().set("--elapsed", elapsed + "%");
            bar.add(fill);
        }
        return bar;
    }

    /** In per cent, 0 before the term and 100 after it. */
    private static long elapsed(LocalDate from, LocalDate before, LocalDate asOf) {
        var gone = 100 * ChronoUnit.DAYS.between(from, asOf) / ChronoUnit.DAYS.between(from, before);
        return Math.clamp(gone, 0, 100);
    }

    private Div createEnds(PartialDate start, @Nullable PartialDate end) {
        var ends = new Div(new Span(Formats.shortDate(start, getLocale())));
        ends.addClassName("term-progress-ends");
        ends.getElement().setAttribute("aria-hidden", "true");
        if (end != null) {
            ends.add(new Span(Formats.shortDate(end, getLocale())));
        }
        return ends;
    }

    private static boolean isVague(PartialDate date) {
        return date.precision() != Precision.DAY;
    }
}
