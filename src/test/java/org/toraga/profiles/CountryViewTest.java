package org.toraga.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toraga.support.Shown;
import org.toraga.support.WholeDesk;

@WholeDesk
class CountryViewTest extends SpringBrowserlessTest {

    @Test
    void aCountryIsNamedInEveryLanguage() {
        open("countries/KAZ", Map.of());

        assertThat($(H1.class).single().getText()).isEqualTo("Kazakhstan");
        assertThat(page()).contains("Казахстан").contains("Қазақстан").contains("Republic of Kazakhstan");
    }

    @Test
    void namesAreSaidToImplyNoPosition() {
        open("countries/PSE", Map.of());

        assertThat(page()).contains("imply no position");
    }

    @Test
    void theAddressIsWrittenInUpperCase() {
        open("countries/kaz", Map.of("asOf", "2024-07-05"));

        assertThat(location()).isEqualTo("countries/KAZ?asOf=2024-07-05");
    }

    @Test
    void standingsAreThoseOfTheDay() {
        open("countries/BLR", Map.of("asOf", "2024-07-03"));
        assertThat(page()).contains("Observer");

        open("countries/BLR", Map.of("asOf", "2024-07-05"));
        assertThat(page()).contains("SCO").contains("Member");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXX", "KAZAKHSTAN", "' or 1=1 --", "WLD"})
    void anUnknownCodeIsNotFound(String code) {
        open("countries/" + code, Map.of());

        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain())
                .noneMatch(CountryView.class::isInstance);
    }

    private void open(String path, Map<String, String> parameters) {
        UI.getCurrent().navigate(path, QueryParameters.simple(parameters));
    }

    private String page() {
        return Shown.by($(Main.class).single()).wholeText();
    }

    private String location() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }
}
