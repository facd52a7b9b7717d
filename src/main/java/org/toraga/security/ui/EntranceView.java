package org.toraga.security.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.shared.communication.PushMode;
import org.toraga.base.ui.PreferenceMenus;

/** A page for those who are not signed in yet: one card, without the frame. */
abstract class EntranceView extends Main implements HasDynamicTitle {

    EntranceView() {
        addClassName("sign-in");
    }

    /** Nothing happens here by itself: the page does without the channel for that, and the script that goes with it. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPushConfiguration().setPushMode(PushMode.DISABLED);
    }

    /** Shows nothing but the card, under the choice of language and colours. */
    void show(Component... content) {
        var preferences = new MenuBar();
        preferences.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        preferences.addClassName("sign-in-preferences");
        PreferenceMenus.addTo(preferences);
        var card = new Div(content);
        card.addClassName("sign-in-card");
        removeAll();
        add(preferences, card);
    }
}
