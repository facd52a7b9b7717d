package org.toraga.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

@InBrowser
class EditJourney {

    private static final String RECORD = "admin/events/SCO-SUMMIT-2024";

    /** Longer than it takes until what was typed is sent and kept. */
    private static final int PAUSE_MILLIS = 2_500;

    @Test
    void whatAnAdminSavesAViewerElsewhereSees(Browser browser) {
        var admin = browser.signIn("admin");
        browser.visit(admin, RECORD);
        var before = title(admin).inputValue();

        save(admin, "Summit as edited");

        var viewer = browser.signIn("viewer");
        browser.visit(viewer, "summits/SCO-SUMMIT-2024");
        assertThat(Browser.heading(viewer)).hasText("Summit as edited");
        save(admin, before);
        browser.visit(viewer, "summits/SCO-SUMMIT-2024");
        assertThat(Browser.heading(viewer)).hasText(before);
    }

    @Test
    void whatCannotBeSavedIsToldAtItsFieldAndChangesNothing(Browser browser) {
        var admin = browser.signIn("admin");
        browser.visit(admin, RECORD);

        title(admin).fill("");
        admin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();

        assertThat(admin.getByText("1 entry needs your attention before this can be saved."))
                .isVisible();
        assertThat(title(admin)).hasAttribute("aria-invalid", "true");
        admin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Discard changes"))
                .click();
        assertThat(title(admin)).not().hasValue("");
    }

    @Test
    void aDecimalMarkThatIsNotOfTheLanguageIsRefusedAndNotDropped(Browser browser) {
        var admin = browser.signIn("admin");
        browser.visit(admin, "admin/observations/KAZ.EN.GHG.CO2.RT.GDP.PP.KD.2010");
        var value = admin.getByLabel("Value", new Page.GetByLabelOptions().setExact(true));

        value.fill("");
        value.pressSequentially("0,75");
        admin.keyboard().press("Control+s");

        assertThat(value).hasValue("0,75");
        assertThat(value).hasAttribute("aria-invalid", "true");
        admin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Discard changes"))
                .click();
        assertThat(value).not().hasValue("0,75");
    }

    @Test
    void aPageThatIsOpenFollowsWhatIsSaved(Browser browser) {
        var viewer = browser.signIn("viewer");
        browser.visit(viewer, "summits/SCO-SUMMIT-2024");
        var admin = browser.signIn("admin");
        browser.visit(admin, RECORD);
        var before = title(admin).inputValue();

        save(admin, "Summit as edited");
        assertThat(Browser.heading(viewer)).hasText("Summit as edited");
        save(admin, before);
        assertThat(Browser.heading(viewer)).hasText(before);
    }

    @Test
    void whatWasTypedComesBackAfterAReload(Browser browser) {
        var admin = browser.signIn("admin");
        browser.visit(admin, RECORD);
        admin.onDialog(Dialog::accept);

        title(admin).fill("Typed and not saved");
        admin.waitForTimeout(PAUSE_MILLIS);
        admin.reload();

        assertThat(title(admin)).hasValue("Typed and not saved");
        admin.locator(".draft-notice")
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Discard draft"))
                .click();
        assertThat(title(admin)).not().hasValue("Typed and not saved");
    }

    private static void save(Page page, String title) {
        title(page).fill(title);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(page.getByText("Saved: ").first()).isVisible();
        assertThat(page.getByText("Saved: ")).hasCount(0);
    }

    private static com.microsoft.playwright.Locator title(Page page) {
        return page.locator(".record-editor")
                .getByRole(
                        AriaRole.TEXTBOX,
                        new com.microsoft.playwright.Locator.GetByRoleOptions()
                                .setName("Title")
                                .setExact(true));
    }
}
