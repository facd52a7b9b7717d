package org.toraga.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

@InBrowser
class PreferencesJourney {

    private static final String PLACE = "organizations/sco?tab=members&asOf=2024-07-05";

    @Test
    void theLanguageChangesAtTheSamePlaceAndIsRemembered(Browser browser) {
        var page = browser.signIn("viewer");
        browser.visit(page, PLACE);

        choose(page, "Language: English", "Русский");
        assertThat(page.locator("html")).hasAttribute("lang", "ru");
        assertThat(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Члены")))
                .isVisible();
        assertThat(page.url()).endsWith(PLACE);

        choose(page, "Язык: Русский", "Қазақша");
        assertThat(page.locator("html")).hasAttribute("lang", "kk");
        assertThat(page.url()).endsWith(PLACE);

        browser.visit(page, "summits");
        assertThat(page.locator("html")).hasAttribute("lang", "kk");
    }

    @Test
    void darkIsChosenAndRemembered(Browser browser) {
        var page = browser.signIn("viewer");

        choose(page, "Light or dark", "Dark");

        assertThat(page.locator("html")).hasCSS("color-scheme", "dark");
        browser.visit(page, "countries");
        assertThat(page.locator("html")).hasCSS("color-scheme", "dark");
    }

    private static void choose(Page page, String menu, String item) {
        page.getByRole(AriaRole.MENUITEM, new GetByRoleOptions().setName(menu)).click();
        page.locator("vaadin-menu-bar-item")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(item))
                .first()
                .click();
    }
}
