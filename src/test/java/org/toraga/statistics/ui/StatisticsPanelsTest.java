package org.toraga.statistics.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.EmptyState;
import org.toraga.base.ui.PanelLoader;
import org.toraga.charts.ChartPanel;
import org.toraga.countries.HomeCountry;
import org.toraga.organizations.OrganizationCode;
import org.toraga.support.BlankPage;
import org.toraga.support.Shown;
import org.toraga.support.WholeDesk;

@WholeDesk
class StatisticsPanelsTest extends SpringBrowserlessTest {

    private static final OrganizationCode SCO = new OrganizationCode("SCO");

    final StatisticsPanels panels;
    final PanelLoader loader;

    StatisticsPanelsTest(StatisticsPanels panels, PanelLoader loader) {
        this.panels = panels;
        this.loader = loader;
    }

    @BeforeEach
    void openThePageAsOfADay() {
        UI.getCurrent().navigate(BlankPage.ADDRESS, QueryParameters.of("asOf", "2024-01-15"));
    }

    @Test
    void anIndicatorThatAddsUpHasFourCharts() {
        show(panels.organization(SCO, address("")));

        assertThat($(ChartPanel.class).all()).hasSize(4);
        assertThat($(IndicatorChooser.class).single().getValue().code()).hasToString("NY.GDP.MKTP.CD");
    }

    @Test
    void theIndicatorOfTheAddressIsShown() {
        show(panels.organization(SCO, address("indicator=sp.dyn.le00.in")));

        assertThat($(IndicatorChooser.class).single().getValue().code()).hasToString("SP.DYN.LE00.IN");
        assertThat($(ChartPanel.class).all()).hasSize(2);
    }

    @Test
    void anIndicatorThatIsNotPutTogetherSaysSoAndIsRanked() {
        show(panels.organization(SCO, address("indicator=AQUASTAT.RWR.PC.M3")));

        assertThat($(ChartPanel.class).all()).hasSize(1);
        assertThat($(EmptyState.class).all()).hasSize(1);
    }

    @Test
    void whateverStandsInTheAddressGivesTheFirstIndicator() {
        show(panels.organization(SCO, address("indicator=%3Cscript%3E")));

        assertThat($(IndicatorChooser.class).single().getValue().code()).hasToString("NY.GDP.MKTP.CD");
    }

    @Test
    void aStateHasADozenIndicatorsWithItsRanks() {
        show(panels.country(HomeCountry.CODE, loader));

        assertThat($(Sparkline.class).all()).hasSize(12);
        var panel = Shown.by($(CountryStatisticsPanel.class).single());
        assertThat(panel.select(".small-multiple-latest")).hasSize(12).allMatch(Element::hasText);
        assertThat(panel.select(".small-multiple-ranks li").eachText()).anyMatch(rank -> rank.contains("SCO"));
    }

    @Test
    void theSharesOfTheWorldAreOneChart() {
        show(panels.sharesOfWorld(ChartPanel.Heading.H2, loader));

        assertThat($(ChartPanel.class).all()).hasSize(1);
    }

    private static void show(Component panel) {
        UI.getCurrent().add(panel);
    }

    private static Address address(String query) {
        return Address.of(new Location("organizations/sco" + (query.isEmpty() ? "" : "?" + query)));
    }
}
