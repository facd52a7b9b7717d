package org.toraga.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed wrongly, or copied in parts, ends on a page of the desk and never on an inner failure. */
@InBrowser
class WrongAddressJourney {

    static final Iterable<String> NAMELESS = Views.WITHOUT_A_RECORD;

    @ParameterizedTest
    @FieldSource("NAMELESS")
    void whatDoesNotExistIsNotFoundInsideTheFrame(String path, Browser browser) {
        var page = browser.signIn("admin");

        var response = browser.visit(page, path);

        assertThat(response.status()).isEqualTo(404);
        assertThat(Browser.heading(page)).hasText("This page does not exist");
        assertInsideTheFrame(page);
    }

    @Test
    void aViewerMayNotOpenTheAdministration(Browser browser) {
        var page = browser.signIn("viewer");

        var response = browser.visit(page, "admin/sources");

        assertThat(response.status()).isEqualTo(403);
        assertThat(Browser.heading(page)).hasText("This page is not open to you");
        assertInsideTheFrame(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?asOf=banana",
                "?asOf=99999999999-01-01",
                "?asOf=%3Cscript%3Ealert(1)%3C/script%3E",
                "organizations/sco?tab=banana&asOf=2024-02-31",
                "organizations?sort=banana&q=%27%3B--",
                "countries?region=%3Cscript%3E&indicators=99999999999999999999&sort=-1",
                "summits?lens=banana&year=99999999999999999999&month=-1&from=banana",
                "sources?page=99999999999999999999&kind=banana"
            })
    void aParameterThatCannotBeReadIsTakenAsItsDefault(String path, Browser browser) {
        var page = browser.signIn("viewer");
        page.onDialog(dialog -> {
            throw new AssertionError("A parameter was run as a script: " + dialog.message());
        });

        var response = browser.visit(page, path);

        assertThat(response.status()).isEqualTo(200);
        assertThat(page.url()).contains("asOf=2024-01-15");
        assertThat(page.content()).doesNotContain("Exception");
        assertThat(page.locator(".error-view")).hasCount(0);
        assertInsideTheFrame(page);
    }

    private static void assertInsideTheFrame(Page page) {
        assertThat(page.locator("vaadin-app-layout")).isVisible();
        assertThat(Browser.heading(page)).hasCount(1);
    }
}
