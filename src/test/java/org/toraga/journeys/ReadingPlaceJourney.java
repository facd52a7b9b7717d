package org.toraga.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Somebody reads far down a page, follows a link there, and comes back. */
@InBrowser
class ReadingPlaceJourney {

    private static final String FRAME =
            "document.querySelector('vaadin-app-layout').shadowRoot.querySelector('[content]')";

    @Test
    void aNewPageBeginsAtItsTopAndTheWayBackEndsWhereItBegan(Browser browser) {
        var page = browser.signIn("viewer");
        browser.visit(page, "membership");
        page.locator(".membership-history").evaluate("history => history.scrollIntoView()");
        page.waitForFunction("() => " + FRAME + ".scrollTop > 500");
        var place = place(page);

        page.locator(".membership-history a[href^='organizations/']").first().click();
        page.waitForURL("**/organizations/**");
        browser.settle(page);
        awaitPlace(page, 0);

        page.goBack();
        assertThat(Browser.heading(page)).hasText("Membership");
        awaitPlace(page, place);

        page.reload();
        browser.settle(page);
        awaitPlace(page, place);
    }

    private static int place(Page page) {
        return ((Number) page.evaluate("() => Math.round(" + FRAME + ".scrollTop)")).intValue();
    }

    private static void awaitPlace(Page page, int place) {
        page.waitForFunction("place => Math.abs(" + FRAME + ".scrollTop - place) < 2", place);
    }
}
