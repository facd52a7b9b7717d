package org.toraga.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.toraga.charts.ChartPanel;
import org.toraga.maps.MapPanel;
import org.toraga.maps.WorldMap;
import org.toraga.support.Shown;
import org.toraga.support.WholeDesk;

@WholeDesk
class OverviewViewTest extends SpringBrowserlessTest {

    @Test
    void theYearStandsOnOnePage() {
        UI.getCurrent().navigate("");

        assertThat($(H1.class).single().getText()).isEqualTo("Overview");
        assertThat($(OrganizationCard.class).all()).hasSize(6);
        assertThat($(ChartPanel.class).all()).hasSize(2);
        assertThat($(H2.class).all()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void theMapNamesTheOrganizationsOfEachState() {
        UI.getCurrent().navigate("");

        var map = $(WorldMap.class).single().getElement();
        assertThat(String.valueOf(map.getPropertyRaw("content")))
                .contains("Kazakhstan: member of 6 of the 6 – SCO, OTS, CICA, CSTO, IFAS, IOFS")
                .contains("France: member of none of the 6");
    }

    @Test
    void onADayBeforeAllOfThemTheMapSaysThatThereIsNothingToDraw() {
        UI.getCurrent().navigate("", QueryParameters.of("asOf", "1901-01-01"));

        assertThat($(MapPanel.class).single().getElement().getTextRecursively())
                .contains("There are no values to draw on a map");
    }

    @Test
    void theStripCountsTheClaimsByVerdictAndLeadsToThem() {
        UI.getCurrent().navigate("");

        assertThat(Shown.by($(FiguresStrip.class).single()).text())
                .contains("Claims that hold 5", "2 do not hold, 7 cannot be checked");
        assertThat(Shown.by($(FiguresStrip.class).single()).select("a").eachAttr("href"))
                .contains("claims?asOf=2024-01-15");
    }

    @Test
    void theCardsFollowTheDay() {
        UI.getCurrent().navigate("", QueryParameters.of("asOf", "2024-07-05"));

        assertThat($(OrganizationCard.class).all())
                .anySatisfy(card -> assertThat(Shown.by(card).wholeText()).contains("China", "10 members"));
    }

    @Test
    void aDayBeforeAnythingIsOnRecordLeavesTheCardsEmptyAndThePageWhole() {
        UI.getCurrent().navigate("", QueryParameters.of("asOf", "1901-01-01"));

        assertThat($(OrganizationCard.class).all()).hasSize(6);
        assertThat(Shown.by($(OrganizationCard.class).all().getFirst()).wholeText())
                .contains("No chair is on record");
    }
}
