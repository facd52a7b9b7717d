package org.toraga.calendars;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.function.Supplier;
import org.toraga.access.AccessTokenService;
import org.toraga.events.EventFilter;
import org.toraga.events.ui.SummitsAction;

/** Offers the events of a page to be followed in a calendar. */
@org.springframework.stereotype.Component
class SubscribeAction implements SummitsAction {

    private final AccessTokenService tokens;

    SubscribeAction(AccessTokenService tokens) {
        this.tokens = tokens;
    }

    @Override
    public Component button(Supplier<EventFilter> shown) {
        var button = new Button();
        button.setText(button.getTranslation("calendars.subscribe"));
        button.addClickListener(click -> new SubscribeDialog(tokens, shown.get()).open());
        return button;
    }
}
