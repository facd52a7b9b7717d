package org.toraga.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;
import org.toraga.support.DeskTest;

@DeskTest
class MainLayoutTest extends SpringBrowserlessTest {

    @Test
    void anAddressWithoutADayGetsTheDefaultDay() {
        UI.getCurrent().navigate("");

        assertThat($(H1.class).single().getText()).isEqualTo("Overview");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("asOf=2024-01-15");
    }
}
