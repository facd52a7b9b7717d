package org.toraga.sources.ui;

import org.toraga.base.ui.PageLink;
import org.toraga.sources.SourceCode;

/** Leads to a source and everything that rests on it. */
public class SourceLink extends PageLink {

    public SourceLink(String text, SourceCode source) {
        super(text, path(source));
        getElement().setAttribute("lang", "en");
    }

    public static String path(SourceCode source) {
        return "sources/" + source;
    }
}
