package org.toraga.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What changes the page that it stands on keeps the focus, so that the next key goes on from there. */
@InBrowser
class KeyboardJourney {

    @ParameterizedTest
    @ValueSource(strings = {"countries", "organizations", "summits", "membership", "sources"})
    void sortingAListByKeyboardLeavesTheFocusInItsHead(String path, Browser browser) {
        var page = browser.signIn("viewer");
        browser.visit(page, path);
        page.waitForFunction("document.querySelector('vaadin-grid')?.shadowRoot?.querySelector('#header th')");

        page.evaluate("document.querySelector('vaadin-grid').shadowRoot.querySelector('#header th').focus()");
        page.keyboard().press("Space");
        page.waitForURL(address -> address.contains("sort="));
        browser.settle(page);

        assertThat(page.locator("vaadin-grid")).isFocused();
    }

    @ParameterizedTest
    @CsvSource({
        "statistics?indicator=NY.GDP.MKTP.CD&scope=organizations, .explorer-lenses, lens=ranking, Ranking",
        "summits, .event-lenses, lens=planner, Year"
    })
    void anotherLensByKeyboardLeavesTheFocusOnItsLink(
            String path, String lenses, String expected, String name, Browser browser) {
        var page = browser.signIn("viewer");
        browser.visit(page, path);
        var link = page.locator(lenses).getByText(name, exactly());

        link.focus();
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.contains(expected));
        browser.settle(page);

        assertThat(link).isFocused();
        assertThat(link).hasAttribute("aria-current", "page");
        assertThat(page.locator(lenses + " [aria-current]").count()).isEqualTo(1);
    }

    private static com.microsoft.playwright.Locator.GetByTextOptions exactly() {
        return new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true);
    }
}
