package org.toraga.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** A link to a page of the desk, as of the day that is shown. */
public class PageLink extends Anchor {

    /** @param path without a leading slash, for example {@code countries/KAZ} */
    public PageLink(String text, String path) {
        super(AsOf.address(path), text);
        addClassName("page-link");
    }

    public PageLink(Component content, String path) {
        super(AsOf.address(path), content);
        addClassName("page-link");
    }
}
