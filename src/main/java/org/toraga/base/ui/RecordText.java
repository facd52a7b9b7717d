package org.toraga.base.ui;

import com.vaadin.flow.component.html.Span;
import org.toraga.base.Wording;

/** Text of a record, in English unless there is a translation into the language of the page: marked so that it is read out rightly. */
public class RecordText extends Span {

    public RecordText(String text) {
        this(Wording.english(text));
    }

    public RecordText(Wording wording) {
        setText(wording.in(getLocale()));
        getElement().setAttribute("lang", wording.languageIn(getLocale()).getLanguage());
    }
}
