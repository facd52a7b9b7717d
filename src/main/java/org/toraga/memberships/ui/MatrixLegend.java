package org.toraga.memberships.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.toraga.base.ui.Texts;
import org.toraga.memberships.Standing;

/** What the marks of the matrix mean, for windows in which it has no words. Whoever listens has a sentence for each mark. */
class MatrixLegend extends Div {

    static final String DOUBT = "?";

    MatrixLegend() {
        addClassName("membership-badges");
        getElement().setAttribute("aria-hidden", "true");
        getStyle().set("--organization-color", "var(--toraga-ink-quiet)").set("font-size", "0.75rem");
        for (var standing : Standing.values()) {
            var word = new Span(getTranslation(Texts.key(standing)));
            word.addClassName("standing-words");
            var entry = new Span(word);
            entry.addClassNames("standing", "standing-" + standing.name().toLowerCase(Locale.ROOT));
            add(entry);
        }
        var doubt = new Span(DOUBT + " " + getTranslation("memberships.matrix.doubtful"));
        doubt.addClassName("standing-doubt");
        add(doubt);
    }
}
