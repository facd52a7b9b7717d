package org.toraga.sources.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.toraga.base.ui.PageLink;
import org.toraga.sources.SourceCode;

/** The sources of a panel, numbered in the order in which its parts name them. */
public class NumberedSources {

    private final Set<SourceCode> sources = new LinkedHashSet<>();

    /** The numbers of {@code named}, each leading to its source. */
    public Component mark(List<SourceCode> named) {
        var marks = new Span();
        marks.addClassName("source-marks");
        named.stream().distinct().forEach(source -> {
            sources.add(source);
            var number = new ArrayList<>(sources).indexOf(source) + 1;
            var mark = new PageLink(String.valueOf(number), SourceLink.path(source));
            mark.getElement().setAttribute("aria-label", mark.getTranslation("sources.mark", number));
            marks.add(mark);
        });
        return marks;
    }

    public Component mark(SourceCode source) {
        return mark(List.of(source));
    }

    /** The list that says what the numbers stand for; to be made after the marks. */
    public SourceNotes notes() {
        return new SourceNotes(List.copyOf(sources));
    }
}
