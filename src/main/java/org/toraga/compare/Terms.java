package org.toraga.compare;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.toraga.base.ui.Formats;
import org.toraga.chairmanships.Term;

/** Words for a turn in the chair. */
final class Terms {

    private Terms() {}

    /** "until 4 July 2024". @param page that translates into {@code language} */
    static String until(Component page, Term term, Locale language) {
        var end = term.span().end();
        return end == null
                ? page.getTranslation("compare.chair.open")
                : page.getTranslation("compare.chair.until", Formats.date(end, language));
    }
}
