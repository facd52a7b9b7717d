package org.toraga.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@InBrowser
class InvitationJourney {

    private static final String NAME = "invited.on.a.journey";
    private static final String PASSWORD = "four plain words";

    @Test
    void whoIsInvitedChoosesAPasswordAndSignsInWithIt(Browser browser) {
        var admin = browser.signIn("admin");
        browser.visit(admin, "admin/users");
        var link = invite(admin);

        var invited = browser.open();
        invited.navigate(link);
        browser.settle(invited);
        field(invited, "New password").fill(PASSWORD);
        field(invited, "New password again").fill(PASSWORD);
        button(invited, "Save password").click();
        assertThat(invited.getByText("Your password is saved. Sign in with it."))
                .isVisible();
        signIn(invited, browser);
        assertThat(Browser.heading(invited)).hasText("Overview");

        // Its session ends with the account: nothing of it is to ask for anything then.
        invited.navigate("about:blank");
        button(admin, "Delete account").click();
        admin.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete account"))
                .click();
        assertThat(admin.getByText(NAME + " is deleted")).isVisible();
    }

    private static String invite(Page admin) {
        button(admin, "Invite").click();
        var dialog = admin.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("User name"))
                .fill(NAME);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Invite"))
                .click();
        var link = field(admin, "Link");
        assertThat(link).hasValue(Pattern.compile("http.*/invitation/[\\w-]{43}"));
        var address = link.inputValue();
        button(admin, "Done").click();
        return address;
    }

    private static void signIn(Page page, Browser browser) {
        browser.settle(page);
        field(page, "User name").fill(NAME);
        field(page, "Password").fill(PASSWORD);
        button(page, "Sign in").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
