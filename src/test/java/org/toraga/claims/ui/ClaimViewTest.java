package org.toraga.claims.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toraga.charts.ChartPanel;
import org.toraga.support.WholeDesk;

@WholeDesk
class ClaimViewTest extends SpringBrowserlessTest {

    @Test
    void theWorkingCanBeFollowedToTheSingleFigure() {
        open("claims/CL-SCO-TRADE", Map.of());

        assertThat($(H1.class).single().getElement().getTextRecursively()).startsWith("SCO members account");
        assertThat(page())
                .contains("Holds", "over 15\u00a0%", "16.2\u00a0%", "+1.2 percentage points")
                .contains("Members of SCO on 15 January 2024: 9 states")
                .contains("2022, the claim’s own year")
                .contains("Exports of goods and services (current US$): Kyrgyzstan, Tajikistan. Nothing is estimated")
                .contains("China", "no value", "All 9 states", "World")
                .contains("Trade is the sum of the two indicators");
        assertThat($(ChartPanel.class).exists()).isTrue();
    }

    @Test
    void theExplorerIsOpenedOnTheVerySelection() {
        open("claims/CL-SCO-TRADE", Map.of());

        var link = $(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith("statistics?"))
                .findFirst()
                .orElseThrow();
        assertThat(
                        QueryParameters.fromString(link.substring("statistics?".length()))
                                .getParameters()
                                .entrySet()
                                .stream()
                                .map(parameter -> parameter.getKey() + "="
                                        + parameter.getValue().getFirst()))
                .containsExactlyInAnyOrder(
                        "indicator=NE.IMP.GNFS.CD,NE.EXP.GNFS.CD",
                        "scope=members",
                        "organization=SCO",
                        "together=true",
                        "show=share",
                        "lens=line",
                        "asOf=2024-01-15");
    }

    @Test
    void anEarlierYearIsToldAsSuch() {
        open("claims/CL-SCO-GDP", Map.of("asOf", "2023-07-05"));

        assertThat(page())
                .contains("24.5\u00a0%")
                .contains("2022: of 2023 there are not enough figures by the day shown");
    }

    @Test
    void sourcesThatDifferStandSideBySideWithTheEditorsNotes() {
        open("claims/CL-SIX-CHAIRS", Map.of());

        assertThat(page())
                .contains("Sources that differ")
                .contains("about 6 organizations", "about 5 organizations")
                .contains("The desk’s own records")
                .contains("Its list leaves out the CICA and keeps the IOFS.")
                .contains("the organization reports Qatar in the chair")
                .contains("without it: 5 organizations");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cica", "iofs"})
    void theyStandOnTheOrganizationsThatTheyConcernToo(String organization) {
        open("organizations/" + organization, Map.of("tab", "claims"));

        assertThat(page()).contains("Sources that differ").contains("about 5 organizations");
    }

    @Test
    void anOrganizationShowsItsOwnClaimsOnly() {
        open("organizations/sco", Map.of("tab", "claims"));

        assertThat(page())
                .contains("quarter of world output", "Does not hold")
                .doesNotContain("Aral Sea", "Sources that differ");
    }

    @Test
    void aTermKnownByItsYearIsCountedInYears() {
        open("claims/CL-CICA-TERM", Map.of());

        assertThat(page())
                .contains("4 years")
                .contains("the beginning is known by its year alone")
                .contains("Prolongs the term before");
    }

    @Test
    void whatCannotBeCheckedSaysWhatIsMissingAndShowsNoWorking() {
        open("claims/CL-IFAS-GLACIERS", Map.of());

        assertThat(page())
                .contains("Cannot be checked")
                .contains("Missing: measurements of this quantity over the whole period.")
                .contains("The statement")
                .doesNotContain("The working", "Computed");
    }

    @Test
    void aClaimSaidLaterIsMarked() {
        open("claims/CL-SCO-GDP", Map.of("asOf", "2023-01-10"));

        assertThat(page()).contains("It was said after 10 January 2023");
    }

    @Test
    void theAddressIsWrittenInCapitals() {
        open("claims/cl-sco-gdp", Map.of());

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("claims/CL-SCO-GDP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XYZ", "' or 1=1 --", "%3Cscript%3E"})
    void anUnknownCodeIsNotFound(String code) {
        open("claims/" + code, Map.of());

        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain()).noneMatch(ClaimView.class::isInstance);
    }

    private void open(String path, Map<String, String> parameters) {
        UI.getCurrent().navigate(path, QueryParameters.simple(parameters));
    }

    private String page() {
        return $(Main.class).single().getElement().getTextRecursively();
    }
}
