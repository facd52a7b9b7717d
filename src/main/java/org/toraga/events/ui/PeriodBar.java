package org.toraga.events.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.toraga.base.ui.Address;

/** The year or month that a calendar shows, between the ones before and after it. */
class PeriodBar extends Div {

    /** @param today leads back to the as-of day */
    PeriodBar(String period, Address previous, String previousLabel, Address next, String nextLabel, Address today) {
        addClassName("event-period");
        var title = new H2(period);
        add(title, arrow("‹", previousLabel, previous), arrow("›", nextLabel, next));
        var back = new AddressLink(getTranslation("events.asOfDay"), today);
        back.addClassName("event-period-today");
        add(back);
    }

    private static AddressLink arrow(String sign, String label, Address address) {
        var link = new AddressLink("", address);
        var drawn = new Span(sign);
        drawn.getElement().setAttribute("aria-hidden", "true");
        link.add(drawn);
        link.addClassName("event-period-arrow");
        link.setAriaLabel(label);
        link.getElement().setAttribute("title", label);
        return link;
    }
}
