package org.toraga.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: its one h1, a lead of one line, and its actions on the right. */
public class ViewHeader extends Header {

    private final Div bar = new Div();

    public ViewHeader(String title, String lead, Component... actions) {
        this(new H1(title), lead, actions);
    }

    public ViewHeader(H1 title, String lead, Component... actions) {
        addClassName("view-header");
        var words = new Div(title, new Paragraph(lead));
        words.addClassName("view-header-words");
        add(words);
        bar.addClassName("view-header-actions");
        addActions(actions);
    }

    /**
     * Adds what the modules above offer for the page.
     *
     * @param page the first word of its path, such as {@code organizations}; empty for the overview
     */
    public ViewHeader withTools(String page) {
        addActions(PageTools.of(page).toArray(Component[]::new));
        return this;
    }

    private void addActions(Component... actions) {
        if (actions.length > 0) {
            bar.add(actions);
            add(bar);
        }
    }
}
