package org.toraga.events.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toraga.events.ui.SummitsViewTest.text;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Pageable;
import org.toraga.charts.ChartPanel;
import org.toraga.countries.CountryNames;
import org.toraga.events.EventFilter;
import org.toraga.events.EventService;
import org.toraga.organizations.OrganizationCode;
import org.toraga.support.Shown;
import org.toraga.support.WholeDesk;

@WholeDesk
class EventPanelsTest extends SpringBrowserlessTest {

    static final LocalDate ARTICLES = LocalDate.of(2024, 1, 15);

    final EventService events;
    final CountryNames names;

    EventPanelsTest(EventService events, CountryNames names) {
        this.events = events;
        this.names = names;
    }

    @BeforeEach
    void enterAPage() {
        UI.getCurrent().navigate("summits", QueryParameters.of("asOf", ARTICLES.toString()));
    }

    @Test
    void anOrganizationsEventsArePartedByTheDay() {
        var rows = events.find(EventFilter.of(new OrganizationCode("SCO")), ARTICLES, Pageable.unpaged());
        var panel = new EventsPanel(rows, names, ARTICLES);
        UI.getCurrent().add(panel);

        var parts = $(Section.class).from(panel).all();
        assertThat(Shown.by(parts.get(0)).text()).startsWith("Upcoming").contains("SCO summit of 2024");
        assertThat(Shown.by(parts.get(1)).text())
                .startsWith("Past")
                .contains("SCO summit of 2023", "SCO national coordinators");
    }

    @Test
    void nextEventsSayWhenAndWhere() {
        var panel = new NextEvents(events.next(ARTICLES, 3), names);

        assertThat(Shown.by(panel).text()).contains("Apr 2024", "By video link, host: Qatar", "from later sources");
    }

    @Test
    void monthsCountWhatIsKnownToFallInThem() {
        var rows = events.between(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1), ARTICLES);
        var panel = new EventsByMonth(rows, ARTICLES, ChartPanel.Heading.H2);

        assertThat(text(panel)).contains("Events by month, 2024", "8 events are known only by their year");
    }
}
