package org.toraga.profiles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.toraga.countries.CountryCode;

/** Makes the parts of a country's page. */
@org.springframework.stereotype.Component
class CountryPanels {

    Component memberships(CountryCode country, LocalDate asOf) {
        return new Div();
    }

    Component chairmanships(CountryCode country, LocalDate asOf) {
        return new Div();
    }

    Component events(CountryCode country, LocalDate asOf) {
        return new Div();
    }

    Component statistics(CountryCode country) {
        return new Div();
    }
}
