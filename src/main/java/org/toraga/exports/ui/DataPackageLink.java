package org.toraga.exports.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.Symbol;

/** Leads to everything that the desk shows on the day of the page, in one archive. */
class DataPackageLink extends Anchor {

    private static final String PATH = "data-package.zip";

    DataPackageLink() {
        add(Symbol.DOWNLOAD.draw(), new Span(getTranslation("exports.package")));
        addClassName("data-package-link");
        setRouterIgnore(true);
        getElement().setAttribute("download", true).setAttribute("title", getTranslation("exports.package.what"));
    }

    /** The day of the page may change while the page stays. */
    @Override
    protected void onAttach(AttachEvent event) {
        follow();
        var following = event.getUI().addAfterNavigationListener(navigation -> follow());
        addDetachListener(detach -> {
            following.remove();
            detach.unregisterListener();
        });
    }

    private void follow() {
        setHref(PATH + "?" + AsOf.PARAMETER + "=" + AsOf.current());
    }
}
