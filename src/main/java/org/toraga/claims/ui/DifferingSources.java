package org.toraga.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.RecordText;
import org.toraga.chairmanships.Term;
import org.toraga.claims.ClaimDetails;
import org.toraga.claims.ClaimRow;
import org.toraga.claims.TestedClaim;
import org.toraga.claims.Working;
import org.toraga.organizations.ui.OrganizationBadge;
import org.toraga.sources.ui.SourceLink;

/**
 * Claims that put different numbers on the same thing, side by side with what the desk's own records come to: nobody is made
 * right in silence. Under each stands its editor's note.
 */
class DifferingSources extends Div {

    private final transient ClaimTexts texts;
    private final boolean onPage;

    /** @param onPage whether the heading is a part of the claim's own page, and not of another */
    DifferingSources(ClaimDetails details, ClaimTexts texts, LocalDate asOf, boolean onPage) {
        this.texts = texts;
        this.onPage = onPage;
        addClassName("differing");
        var tested = details.tested();
        var sides = new Div(side(tested.claim()));
        sides.addClassName("differing-sides");
        tested.differing().forEach(other -> sides.add(side(other)));
        sides.add(own(tested, details.working(), asOf));
        add(sides);
    }

    private Component heading(Component content) {
        return onPage ? new H3(content) : new H4(content);
    }

    private Component side(ClaimRow claim) {
        var side = new Article(
                heading(new SourceLink(claim.sourceTitle(), claim.source())),
                number(texts.claimed(claim, getLocale())),
                new Paragraph(new ClaimLink(claim)));
        side.addClassName("differing-side");
        if (claim.note() != null) {
            side.add(note(claim.note()));
        }
        return side;
    }

    private Component own(TestedClaim tested, @Nullable Working working, LocalDate asOf) {
        var own = new Article(
                heading(new Span(getTranslation("claims.differing.own"))),
                number(texts.computed(tested, getLocale()).orElseGet(() -> getTranslation("claims.number.none"))),
                new Paragraph(getTranslation("claims.differing.asOf", Formats.date(asOf, getLocale()))));
        own.addClassNames("differing-side", "differing-own");
        if (working instanceof Working.Terms counted) {
            counted.terms().stream()
                    .filter(term -> term.confidence().isDoubtful())
                    .forEach(term -> own.add(doubtful(term)));
        }
        return own;
    }

    private Component doubtful(Term term) {
        var mark = new Span(getTranslation("claims.differing.doubtful"));
        mark.addClassName("doubt");
        var line = new Div(new Div(new OrganizationBadge(term.organization()), mark));
        line.addClassName("differing-doubt");
        if (term.note() != null) {
            line.add(note(term.note()));
        }
        return line;
    }

    private static Component number(String text) {
        var number = new Paragraph(text);
        number.addClassName("differing-number");
        return number;
    }

    private Component note(String text) {
        var label = new Span(getTranslation("claims.note") + ": ");
        label.addClassName("differing-note-label");
        var note = new Paragraph(label, new RecordText(text));
        note.addClassName("differing-note");
        return note;
    }
}
