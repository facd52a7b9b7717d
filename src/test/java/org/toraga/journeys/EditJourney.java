package org.toraga.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

@InBrowser
class EditJourney {

    private static final String RECORD = "admin/events/SCO-SUMMIT-2024";

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

    private static void save(Page page, String title) {
        title(page).fill(title);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(page.getByText("Saved: ").first()).isVisible();
        assertThat(page.getByText("Saved: ")).hasCount(0);
    }

    private static com.microsoft.playwright.Locator title(Page page) {
        return page.locator(".record-editor")
                .getByRole(AriaRole.TEXTBOX, new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Title"));
    }
}
