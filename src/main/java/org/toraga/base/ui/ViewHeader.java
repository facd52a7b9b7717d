package org.toraga.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: its one h1, a lead of one line, and its actions on the right. */
public class ViewHeader extends Header {

    public ViewHeader(String title, String lead, Component... actions) {
        this(new H1(title), lead, actions);
    }

    public ViewHeader(H1 title, String lead, Component... actions) {
        addClassName("view-header");
        var words = new Div(title, new Paragraph(lead));
        words.addClassName("view-header-words");
        add(words);
        if (actions.length > 0) {
            var bar = new Div(actions);
            bar.addClassName("view-header-actions");
            add(bar);
        }
    }
}
