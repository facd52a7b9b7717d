package org.toraga.claims.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.toraga.claims.StatementService;
import org.toraga.organizations.OrganizationCode;
import org.toraga.support.Shown;
import org.toraga.support.WholeDesk;

@WholeDesk
class StatementsPanelTest extends SpringBrowserlessTest {

    private final StatementService statements;

    StatementsPanelTest(StatementService statements) {
        this.statements = statements;
    }

    @Test
    void eachStatementShowsSpeakerRoleOccasionDateAndSource() {
        UI.getCurrent().navigate("");

        var panel = new StatementsPanel(statements.of(new OrganizationCode("SCO"), LocalDate.of(2024, 1, 15)));

        assertThat(Shown.by(panel).wholeText())
                .contains("Kassym-Jomart Tokayev", "President of Kazakhstan", "SCO virtual summit", "4 July 2023")
                .contains("July 2023")
                .doesNotContain("1 July 2023");
        assertThat(panel.getElement().getOuterHTML()).contains("href=\"sources/ASWAQ-2024?asOf=");
    }

    @Test
    void withoutStatementsItSaysWhyAndWhatToDo() {
        var panel = new StatementsPanel(List.of());

        assertThat(Shown.by(panel).wholeText()).contains("Nothing said up to this day", "Move the as-of date");
    }
}
