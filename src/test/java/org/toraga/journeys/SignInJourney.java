package org.toraga.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InBrowser
class SignInJourney {

    @ParameterizedTest
    @ValueSource(strings = {"viewer", "manager", "admin"})
    void oneClickSignsIn(String account, Browser browser) {
        var page = browser.signIn(account);

        assertThat(Browser.heading(page)).hasText("Overview");
        assertThat(page.url()).contains("asOf=2024-01-15");
    }

    @Test
    void aCopiedLinkAsksToSignInAndThenShowsWhatWasCopied(Browser browser) {
        var page = browser.open();
        browser.visit(page, "?asOf=2023-07-01");
        assertThat(page.url()).contains("sign-in");

        browser.signInHere(page, "viewer");

        assertThat(page.url()).contains("asOf=2023-07-01");
    }

    @Test
    void aWrongPasswordIsToldAndLetsNobodyIn(Browser browser) {
        var page = browser.open();
        browser.visit(page, "sign-in");
        page.getByLabel("User name").fill("viewer");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("guessed");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();

        assertThat(page.getByText("User name and password do not match.").first())
                .isVisible();
        browser.visit(page, "");
        assertThat(page.url()).contains("sign-in");
    }
}
