package org.toraga.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;

/** What the tab of the browser and the announcement of a page call it. */
final class PageTitles {

    private PageTitles() {}

    /** The title that the page gives itself, else the one it has in the menu, else none. */
    static String of(HasElement page) {
        if (page instanceof HasDynamicTitle titled) {
            return titled.getPageTitle();
        }
        var menu = page.getClass().getAnnotation(Menu.class);
        return menu != null && page instanceof Component component ? component.getTranslation(menu.title()) : "";
    }
}
