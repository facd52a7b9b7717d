package org.toraga.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;

/** A page that may have been closed meanwhile, as seen by work that goes on beside it. */
public final class OpenPage {

    private OpenPage() {}

    /**
     * Does something with the page locked, once it can be.
     *
     * @return whether the page is still open; otherwise nothing is done
     */
    public static boolean tell(UI page, Command command) {
        try {
            page.access(command);
            return true;
        } catch (UIDetachedException closed) {
            return false;
        }
    }
}
