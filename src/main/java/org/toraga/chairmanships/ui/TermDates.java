package org.toraga.chairmanships.ui;

import com.vaadin.flow.component.html.Span;
import org.toraga.base.ui.Formats;

/** From when to when a term is, as exactly as it is known. */
class TermDates extends Span {

    TermDates(org.toraga.base.Span span) {
        addClassName("term-dates");
        var start = span.start();
        var end = span.end();
        if (start == null) {
            return;
        }
        var from = Formats.date(start, getLocale());
        if (end == null) {
            setText(getTranslation("chairmanships.dates.open", from));
        } else if (end.equals(start)) {
            setText(getTranslation("chairmanships.dates.whole", from));
        } else {
            setText(getTranslation("chairmanships.dates", from, Formats.date(end, getLocale())));
        }
    }
}
