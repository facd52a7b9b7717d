package org.toraga.claims.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.test.context.support.WithMockUser;
import org.toraga.support.WholeDesk;

@WholeDesk
class ClaimsViewTest extends SpringBrowserlessTest {

    @Test
    void everyClaimHasItsLineWithNumberSourceAndVerdict() {
        open(Map.of());

        assertThat($(H1.class).single().getText()).isEqualTo("Claims");
        assertThat(lines()).hasSize(14);
        assertThat(line("quarter of world output"))
                .contains("Kassym-Jomart Tokayev", "SCO virtual summit", "4 Jul 2023")
                .contains("Reasons of Kazakhstan")
                .contains("about 25\u00a0%", "23.5\u00a0%", "2023")
                .contains("\u22121.5 percentage points", "\u22126.1\u00a0%")
                .contains("Holds");
        assertThat(line("world trade"))
                .contains("without Kyrgyzstan, Tajikistan")
                .contains("Holds");
        assertThat(line("half of mankind")).contains("42.2\u00a0%").contains("Does not hold");
        assertThat(line("climate migrants"))
                .contains("Cannot be checked")
                .contains("A forecast: never called right or wrong.");
        assertThat(line("chairs six")).contains("1 of them doubtful").contains("another source says otherwise");
    }

    @Test
    void theTallyCountsEveryVerdictAndNarrowsTheListToOne() {
        open(Map.of());

        assertThat(tally()).containsExactly("5Holds", "2Does not hold", "7Cannot be checked");
        assertThat($(Anchor.class).all().stream().map(Anchor::getHref))
                .anyMatch(link -> link.startsWith("claims?") && link.contains("verdict=does_not_hold"));

        open(Map.of("verdict", "DOES_NOT_HOLD"));

        assertThat(lines()).hasSize(2).allMatch(line -> line.contains("Does not hold"));
        assertThat(tally()).hasSize(3);
    }

    @Test
    void theAddressFillsTheFilterAndTheFilterTheAddress() {
        open(Map.of("organization", "ifas", "type", "forecast", "speaker", "Kassym-Jomart Tokayev", "q", "2050"));

        assertThat(lines()).hasSize(2);
        assertThat($(TextField.class).single().getValue()).isEqualTo("2050");
        assertThat($(ComboBox.class).all()).noneMatch(ComboBox::isEmpty);

        test($(TextField.class).single()).setValue("migrants");

        assertThat(lines()).hasSize(1);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("q=migrants", "organization=ifas", "type=forecast");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=nowhere", "organization=IOFS&type=forecast", "speaker=Nobody"})
    void whatFitsNothingSaysSoAndOffersTheWayBack(String parameters) {
        UI.getCurrent().navigate("claims", QueryParameters.fromString(parameters));

        assertThat(page()).contains("No claim fits these filters", "Clear all filters", "0 claims");
    }

    @ParameterizedTest
    @ValueSource(strings = {"verdict=maybe", "type=x", "organization=%27%20or%201=1"})
    void whatFitsNoChoiceChoosesNothing(String parameters) {
        UI.getCurrent().navigate("claims", QueryParameters.fromString(parameters));

        assertThat(lines()).hasSize(14);
    }

    @Test
    void theVerdictsFollowTheDay() {
        open(Map.of("asOf", "2022-12-31"));

        assertThat(line("quarter of world output"))
                .contains("Cannot be checked", "It speaks of 2023, which has not begun on the day shown.")
                .contains("said after the day shown");
    }

    @Test
    @WithMockUser(roles = "VIEWER")
    void aViewerReadsTheClaims() {
        open(Map.of());

        assertThat(lines()).hasSize(14);
    }

    private void open(Map<String, String> parameters) {
        UI.getCurrent().navigate("claims", QueryParameters.simple(parameters));
    }

    private List<String> lines() {
        return $(NativeTableRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .filter(text -> !text.startsWith("ClaimClaimed"))
                .toList();
    }

    private String line(String words) {
        return lines().stream().filter(line -> line.contains(words)).findFirst().orElseThrow();
    }

    private List<String> tally() {
        return $(Anchor.class).all().stream()
                .filter(link -> link.hasClassName("verdict-tally-link"))
                .map(link -> link.getElement().getTextRecursively())
                .toList();
    }

    private String page() {
        return $(Main.class).single().getElement().getTextRecursively();
    }
}
