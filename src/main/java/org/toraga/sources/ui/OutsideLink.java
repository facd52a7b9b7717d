package org.toraga.sources.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;

/** A link that leaves the desk: opens in a tab of its own, tells the other side nothing, and says so. */
public class OutsideLink extends Anchor {

    /** @param url of http or https, as the records hold it */
    public OutsideLink(String url, String text) {
        super(url, text, AnchorTarget.BLANK);
        addClassName("outside-link");
        getElement().setAttribute("rel", "noopener noreferrer");
        getElement().setAttribute("title", getTranslation("sources.outside"));
    }
}
