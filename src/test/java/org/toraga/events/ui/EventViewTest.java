package org.toraga.events.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.toraga.support.Shown;
import org.toraga.support.WholeDesk;

@WholeDesk
class EventViewTest extends SpringBrowserlessTest {

    @Test
    void beforeTheOutcomeIsKnownThePlanAloneShows() {
        open("AIF-2024", "2024-01-15");

        var comparison = Shown.by($(PlanAndOutcome.class).single()).text();
        assertThat(comparison).contains("As announced", "On 15 January 2024 only the plan is known");
        assertThat(comparison).doesNotContain("floods");
        assertThat(page().select("h2").eachText()).contains("Plan", "History", "Sources");
    }

    @Test
    void onceKnownTheOutcomeStandsBesideThePlan() {
        open("AIF-2024", "2024-04-13");

        var comparison = Shown.by($(PlanAndOutcome.class).single()).text();
        assertThat(comparison).contains("As announced", "What became of it", "The event was called off", "floods");
        assertThat(Shown.by($(StatusHistory.class).single()).text())
                .contains("Planned", "Cancelled", "known since 13 April 2024");
    }

    @Test
    void aCodeIsReadInAnyCase() {
        open("sco-summit-2024", "2024-07-04");

        assertThat(Shown.by($(H1.class).single()).text()).isEqualTo("SCO summit of 2024");
        assertThat(page().select(".event-status").getFirst().text()).isEqualTo("Held");
        assertThat(Shown.by($(EventChair.class).single()).text()).contains("On 3 July 2024", "Kazakhstan");
    }

    @Test
    void previousAndNextKeepTheDay() {
        open("SCO-SUMMIT-2024", "2025-06-01");

        assertThat(page().select(".event-neighbours a").eachAttr("href"))
                .containsExactly(
                        "summits/IOFS-EXTRAORDINARY-GA-2024?asOf=2025-06-01",
                        "summits/OTS-INFORMAL-2024?asOf=2025-06-01");
    }

    @Test
    void anEventKnownFromLaterReportsSaysSo() {
        open("CA-CONSULTATIVE-2024", "2024-01-15");

        assertThat(Shown.by($(StatusHistory.class).single()).text())
                .contains("No announcement of this event is on record");
    }

    @Test
    void anUnknownCodeIsNotFound() {
        open("NO-SUCH-EVENT", "2024-01-15");

        assertThat($(PlanAndOutcome.class).all()).isEmpty();
    }

    private Element page() {
        return Shown.by($(EventView.class).single());
    }

    private static void open(String code, String asOf) {
        UI.getCurrent().navigate("summits/" + code, QueryParameters.of("asOf", asOf));
    }
}
