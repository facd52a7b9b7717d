package org.toraga.events.ui;

import com.vaadin.flow.component.html.Anchor;
import org.toraga.base.ui.Address;

/** A link that leads to a state of the page. */
class AddressLink extends Anchor {

    AddressLink(String text, Address address) {
        super(address.href(), text);
        addClassName("page-link");
    }
}
