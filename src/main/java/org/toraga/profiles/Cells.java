package org.toraga.profiles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Small parts of lines and cards. */
final class Cells {

    private Cells() {}

    /** A first line and a quieter second one. */
    static Div two(Component first, String second) {
        var cell = new Div(first, quiet(second));
        cell.addClassName("profile-two");
        return cell;
    }

    static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("profile-quiet");
        return span;
    }

    /** Stands where there is no value; the words are read out in its place. */
    static Span gap(String words) {
        var dash = new Span("–");
        dash.addClassName("profile-quiet");
        dash.getElement()
                .setAttribute("title", words)
                .setAttribute("role", "img")
                .setAttribute("aria-label", words);
        return dash;
    }

    /** Says that a fact is doubtful and, on hover and to screen readers, why. */
    static Span doubt(String word, @Nullable String reason) {
        var mark = new Span(word);
        mark.addClassName("doubt");
        if (reason != null) {
            mark.getElement().setAttribute("title", reason);
            var spoken = new Span(reason);
            spoken.addClassName("profile-spoken");
            spoken.getElement().setAttribute("lang", "en");
            mark.add(spoken);
        }
        return mark;
    }

    static Div labelled(String label, Component content) {
        var line = new Div(quiet(label), content);
        line.addClassName("profile-labelled");
        return line;
    }
}
