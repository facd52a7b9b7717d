package org.toraga.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.Optional;
import org.toraga.claims.StatementService;
import org.toraga.events.EventDetails;
import org.toraga.events.ui.EventCompanion;

/** What was said at an event or about its organization at that time. */
@org.springframework.stereotype.Component
class StatementsAtEvent implements EventCompanion {

    private final StatementService statements;

    StatementsAtEvent(StatementService statements) {
        this.statements = statements;
    }

    @Override
    public Optional<Component> companionOf(EventDetails details, LocalDate asOf) {
        var event = details.event();
        var organization = event.organization();
        if (organization == null) {
            return Optional.empty();
        }
        var said = statements.near(
                organization, event.dates().start().earliest(), event.dates().endsBefore(), asOf);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        var heading = new H2();
        heading.setText(heading.getTranslation("claims.statements.atEvent"));
        return Optional.of(new Section(heading, new StatementsPanel(said)));
    }
}
