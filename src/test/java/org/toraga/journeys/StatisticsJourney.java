package org.toraga.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** How large a part of world trade do SCO and OTS together make up, and is that more than in 2010? */
@InBrowser
class StatisticsJourney {

    @Test
    void theQuestionAboutTradeIsAnsweredFromTheOverviewAndTheLinkShowsTheSameToSomebodyElse(Browser browser) {
        var page = browser.signIn("viewer");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Statistics"))
                .click();
        choose(page, "What would you like to know?", "Trade");
        choose(page, "Expressed as", "Share of the world");
        choose(page, "Of whom", "A group");
        page.getByText("SCO or OTS", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("All as one").check();
        var firstYear = page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("First year"));
        for (int year = 2000; year < 2010; year++) {
            firstYear.press("ArrowRight");
        }

        assertThat(reading(page)).containsText("17.5 %");
        assertThat(reading(page)).containsText("14.6 % in 2010");

        var elsewhere = browser.signIn("manager");
        browser.visit(elsewhere, page.url().substring(browser.address().length()));
        assertThat(reading(elsewhere))
                .containsText(reading(page).innerText().lines().findFirst().orElseThrow());
        assertThat(reading(elsewhere)).containsText("14.6 % in 2010");

        page.goBack();
        assertThat(reading(page)).not().containsText("in 2010");
    }

    private static Locator reading(Page page) {
        return page.locator(".explorer-reading");
    }

    /** Types into a box that narrows its list, and takes what is left at the top. */
    private static void choose(Page page, String label, String words) {
        var box = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label));
        var select = page.locator("vaadin-select", new Page.LocatorOptions().setHasText(label));
        box.or(select).first().waitFor();
        if (select.count() > 0) {
            select.click();
        } else {
            box.click();
            box.fill(words);
        }
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
    }
}
