package org.toraga.chairmanships.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.toraga.chairmanships.Term;

/** What is to be said of a term besides its dates: that it prolongs the one before, that it stands as published. */
final class TermMarks {

    private TermMarks() {}

    /** @param place that the marks are for, and whose language they have */
    static List<Component> of(Term term, Component place) {
        var marks = new ArrayList<Component>();
        if (term.extension()) {
            marks.add(mark(place.getTranslation("chairmanships.extension")));
        }
        if (term.inArticles() && term.confidence().isDoubtful()) {
            marks.add(mark(place.getTranslation("chairmanships.published")));
        }
        return marks;
    }

    private static Span mark(String text) {
        var mark = new Span(text);
        mark.addClassName("term-mark");
        return mark;
    }
}
