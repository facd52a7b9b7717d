package org.toraga.events.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toraga.events.ui.SummitsViewTest.text;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.toraga.support.DeskTest;

@DeskTest
class EventViewTest extends SpringBrowserlessTest {

    @Test
    void beforeTheOutcomeIsKnownThePlanAloneShows() {
        open("AIF-2024", "2024-01-15");

        var comparison = text($(PlanAndOutcome.class).single());
        assertThat(comparison).contains("As announced", "On 15 January 2024 only the plan is known");
        assertThat(comparison).doesNotContain("floods");
        assertThat($(H2.class).all()).extracting(H2::getText).contains("Plan", "History", "Sources");
    }

    @Test
    void onceKnownTheOutcomeStandsBesideThePlan() {
        open("AIF-2024", "2024-04-13");

        var comparison = text($(PlanAndOutcome.class).single());
        assertThat(comparison).contains("As announced", "What became of it", "The event was called off", "floods");
        assertThat(text($(StatusHistory.class).single())).contains("Planned", "Cancelled", "known since 13 April 2024");
    }

    @Test
    void aCodeIsReadInAnyCase() {
        open("sco-summit-2024", "2024-07-04");

        assertThat(text($(H1.class).single())).isEqualTo("SCO summit of 2024");
        assertThat($(EventStatusBadge.class).all().getFirst().getText()).isEqualTo("Held");
        assertThat(text($(EventChair.class).single())).contains("On 3 July 2024", "Kazakhstan");
    }

    @Test
    void previousAndNextKeepTheDay() {
        open("SCO-SUMMIT-2024", "2025-06-01");

        var links = $(Anchor.class).from($(Nav.class).all().getLast()).all();
        assertThat(links)
                .extracting(Anchor::getHref)
                .containsExactly(
                        "summits/IOFS-EXTRAORDINARY-GA-2024?asOf=2025-06-01",
                        "summits/OTS-INFORMAL-2024?asOf=2025-06-01");
    }

    @Test
    void anEventKnownFromLaterReportsSaysSo() {
        open("CA-CONSULTATIVE-2024", "2024-01-15");

        assertThat(text($(StatusHistory.class).single())).contains("No announcement of this event is on record");
    }

    @Test
    void anUnknownCodeIsNotFound() {
        open("NO-SUCH-EVENT", "2024-01-15");

        assertThat($(PlanAndOutcome.class).all()).isEmpty();
    }

    private static void open(String code, String asOf) {
        UI.getCurrent().navigate("summits/" + code, QueryParameters.of("asOf", asOf));
    }
}
