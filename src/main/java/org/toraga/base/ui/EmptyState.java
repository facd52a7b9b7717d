package org.toraga.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Says why nothing is shown and what to do about it. */
public class EmptyState extends Div {

    public EmptyState(String why, String whatToDo, Component... actions) {
        addClassName("empty-state");
        var reason = new Span(why);
        reason.addClassName("empty-state-reason");
        add(reason, new Paragraph(whatToDo));
        add(actions);
    }
}
