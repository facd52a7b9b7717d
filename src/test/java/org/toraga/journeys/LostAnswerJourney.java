package org.toraga.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The train enters a tunnel just when the desk has answered. */
@InBrowser
class LostAnswerJourney {

    @Test
    void aPageWhoseAnswerWasLostOnItsWayIsShownAllTheSame(Browser browser) {
        var page = browser.signIn("viewer");
        var lost = new AtomicInteger();
        page.route(
                "**/*v-r=uidl*",
                route -> {
                    lost.set(route.fetch().text().length());
                    route.abort("connectionreset");
                },
                new Page.RouteOptions().setTimes(1));

        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Membership").setExact(true))
                .click();

        assertThat(Browser.heading(page)).hasText("Membership");
        assertThat(page).hasURL(Pattern.compile(".*/membership\\b.*"));
        browser.settle(page);
        assertThat(lost.get()).as("characters of the answer that was lost").isGreaterThan(50_000);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Sources").setExact(true))
                .click();
        assertThat(Browser.heading(page)).hasText("Sources");
    }
}
