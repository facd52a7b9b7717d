package org.toraga.base.ui;

import com.vaadin.flow.component.html.Span;

/** Text of a record, which is kept in English whatever language the page has: marked so that it is read out rightly. */
public class RecordText extends Span {

    public RecordText(String text) {
        super(text);
        getElement().setAttribute("lang", "en");
    }
}
