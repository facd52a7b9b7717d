package org.toraga.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.toraga.support.WholeDesk;

@WholeDesk
class CountriesViewTest extends SpringBrowserlessTest {

    @Test
    void everyCountryHasALineWithThreeFiguresAtFirst() {
        open(Map.of());

        assertThat($(H1.class).single().getText()).isEqualTo("Countries");
        assertThat(test(grid()).size()).isEqualTo(194);
        assertThat(test(grid()).getRow(0).figures()).hasSize(3);
        assertThat(grid().getColumnByKey("FIGURE_2")).isNotNull();
    }

    @Test
    void theAddressNarrowsByRegionAndOrganization() {
        open(Map.of("region", "Europe", "organization", "csto"));

        assertThat(test(grid()).size()).isEqualTo(2);
        assertThat(test(grid()).getRow(0).code().value()).isEqualTo("BLR");
    }

    @Test
    void theAddressChoosesTheFiguresAndTheirOrder() {
        open(Map.of("indicators", "UNDP.HDI,sp.pop.totl,NONSENSE,UNDP.HDI", "sort", "-figure_1"));

        assertThat(test(grid()).getRow(0).figures()).hasSize(2);
        assertThat(test(grid()).getRow(0).code().value()).isEqualTo("IND");
        assertThat(grid().getColumnByKey("FIGURE_2")).isNull();
    }

    @Test
    void noMoreThanFiveFiguresAreShown() {
        open(Map.of("indicators", "UNDP.HDI,SP.POP.TOTL,NY.GDP.MKTP.CD,NY.GDP.PCAP.CD,AG.SRF.TOTL.K2,SP.DYN.LE00.IN"));

        assertThat(test(grid()).getRow(0).figures()).hasSize(5);
    }

    @Test
    void aColumnOfFiguresThatIsTakenAwayLeavesTheOrderOfNames() {
        open(Map.of("indicators", "-", "sort", "-figure_1"));

        assertThat(test(grid()).getRow(0).figures()).isEmpty();
        assertThat(test(grid()).getRow(0).code().value()).isEqualTo("AFG");
    }

    @Test
    void wordsTypedGoIntoTheAddress() {
        open(Map.of());

        test($(TextField.class).withCaption("Search").single()).setValue("kazakh");

        assertThat(location()).contains("q=kazakh");
        assertThat(test(grid()).size()).isEqualTo(1);
    }

    @Test
    void whatTheAddressDoesNotMeanIsPassedOver() {
        open(Map.of("region", "Atlantis", "organization", "'; --", "indicators", "<script>", "sort", "1"));

        assertThat(test(grid()).size()).isEqualTo(194);
    }

    @Test
    void aLineOpensItsCountry() {
        open(Map.of("q", "kaz", "organization", "SCO"));

        test(grid()).clickRow(0);

        assertThat(location()).startsWith("countries/KAZ");
    }

    private void open(Map<String, String> parameters) {
        UI.getCurrent().navigate("countries", QueryParameters.simple(parameters));
    }

    private Grid<CountryRow> grid() {
        @SuppressWarnings("unchecked")
        Grid<CountryRow> grid = $(Grid.class).all().getFirst();
        return grid;
    }

    private String location() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }
}
