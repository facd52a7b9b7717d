package org.toraga.records.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Above a form: what somebody else has done to its record while it is open. Read out without taking the focus. */
class LiveNotice extends Div {

    private final Span message = new Span();

    LiveNotice() {
        addClassName("live-notice");
        getElement().setAttribute("role", "status");
        add(message);
        clear();
    }

    void clear() {
        message.setText("");
        setVisible(false);
    }

    void tell(String text) {
        message.setText(text);
        setVisible(true);
    }
}
