package org.toraga.compare;

import com.vaadin.flow.component.html.Span;

/** Words beside others, less loud than they are. */
class QuietText extends Span {

    QuietText(String text) {
        super(text);
        addClassName("quiet");
    }
}
