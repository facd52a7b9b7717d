package org.toraga.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a manager takes away. */
@InBrowser
class ExportJourney {

    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);

    @Test
    void aManagerTakesAChartAsPagesAndAListAsText(Browser browser) throws IOException {
        var page = browser.signIn("manager");
        browser.visit(page, "statistics?indicator=NY.GDP.MKTP.CD&scope=organizations");

        page.getByRole(AriaRole.MENUITEM, new GetByRoleOptions().setName(Pattern.compile("^Export: ")))
                .first()
                .click();
        var chart = page.waitForDownload(() -> item(page, "Document (PDF)").click());
        assertThat(chart.suggestedFilename()).endsWith(".pdf");
        assertThat(Arrays.copyOf(content(chart), PDF.length)).isEqualTo(PDF);

        browser.visit(page, "organizations");
        page.getByRole(AriaRole.MENUITEM, named("Export")).first().click();
        var list = page.waitForDownload(() -> item(page, "Text (CSV)").click());
        assertThat(new String(content(list), StandardCharsets.UTF_8)).contains("Shanghai Cooperation Organisation");
    }

    @Test
    void aBriefingIsMadeAndFoundAgainByItsNumber(Browser browser) throws IOException {
        var page = browser.signIn("manager");
        browser.visit(page, "exports/new?of=/organizations/sco");

        var pack = page.waitForDownload(
                () -> page.getByRole(AriaRole.BUTTON, named("Make the pack")).click());
        assertThat(Arrays.copyOf(content(pack), PDF.length)).isEqualTo(PDF);

        browser.visit(page, "exports");
        var made = page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Shanghai Cooperation Organisation"));
        made.first().click();
        assertThat(Browser.heading(page)).containsText("T-");
        assertThat(page.locator("main")).containsText("Shanghai Cooperation Organisation");
    }

    @Test
    void aViewerIsOfferedNoFilesAndIsRefusedThem(Browser browser) {
        var page = browser.signIn("viewer");
        browser.visit(page, "organizations");

        assertThat(page.getByRole(AriaRole.MENUITEM, named("Export"))).hasCount(0);
        assertThat(page.request().get(browser.address() + "organizations.csv").status())
                .isEqualTo(403);
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }

    private static Locator item(Page page, String text) {
        return page.locator("vaadin-menu-bar-item")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }

    private static byte[] content(Download download) throws IOException {
        return Files.readAllBytes(download.path());
    }
}
