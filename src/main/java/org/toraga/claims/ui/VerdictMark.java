package org.toraga.claims.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.toraga.base.ui.Texts;
import org.toraga.claims.Finding;

/** What a test came to: a word beside a sign of its own, so that colour is never alone. */
public class VerdictMark extends Span {

    public VerdictMark(Finding finding) {
        setText(getTranslation(Texts.key(finding)));
        addClassNames("verdict", colour(finding));
    }

    /** The class name that gives an element and its sign the colour of the finding, as {@code --verdict-color}. */
    static String colour(Finding finding) {
        return "verdict-" + finding.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
