package org.toraga.support;

import com.vaadin.flow.component.Component;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What a component brings to the browser, with the parts that reach it as markup. */
public final class Shown {

    private Shown() {}

    public static Element by(Component component) {
        return Jsoup.parseBodyFragment(component.getElement().getOuterHTML()).body();
    }
}
