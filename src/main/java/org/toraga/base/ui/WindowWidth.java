package org.toraga.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.signals.Signal;

/** Lets a page change with the width of the window where style sheets alone cannot do it. */
public final class WindowWidth {

    /** The widest phone held upright, in CSS pixels. */
    public static final int PHONE = 640;

    private WindowWidth() {}

    /**
     * Says now and at each change whether the window is narrow. A window of unknown width is not.
     *
     * @param most in CSS pixels, the widest that is narrow
     */
    public static void follow(Component page, int most, SerializableConsumer<Boolean> adapt) {
        var client = UI.getCurrentOrThrow().getPage();
        var window = client.windowSizeSignal();
        if (window.peek().width() == 0) {
            // A page whose first content comes with the document has not been told by the browser how wide it is.
            client.getExtendedClientDetails().refresh(details -> {});
        }
        Signal.effect(page, () -> {
            var width = window.get().width();
            adapt.accept(width > 0 && width <= most);
        });
    }
}
