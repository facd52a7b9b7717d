package org.toraga.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The Shanghai Cooperation Organisation grew twice around the year: by Iran on 4 July 2023, by Belarus a year later. */
@InBrowser
class AsOfJourney {

    private static final String MEMBERS = "organizations/sco?tab=members";

    @Test
    void movingTheDayMovesTheMembers(Browser browser) {
        var page = browser.signIn("viewer");

        browser.visit(page, MEMBERS + "&asOf=2023-07-01");
        assertThat(members(page)).hasText("Members 8");

        choose(page, "05/07/2024");
        page.waitForURL("**asOf=2024-07-05**");
        browser.settle(page);
        assertThat(members(page)).hasText("Members 10");
        assertThat(page.url()).contains("tab=members");

        page.goBack();
        assertThat(members(page)).hasText("Members 8");
    }

    @Test
    void anAddressWithoutADayShowsTheDefaultDay(Browser browser) {
        var page = browser.signIn("viewer");

        browser.visit(page, MEMBERS);

        assertThat(page.url()).contains("asOf=2024-01-15");
        assertThat(members(page)).hasText("Members 9");
    }

    private static com.microsoft.playwright.Locator members(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Members"));
    }

    private static void choose(Page page, String day) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("As of"))
                .click();
        var field = page.getByLabel("Show the world as of").first();
        field.fill(day);
        field.press("Enter");
    }
}
