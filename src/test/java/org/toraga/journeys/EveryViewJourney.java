package org.toraga.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every page, tried on every page. All findings are told at once. */
@InBrowser
class EveryViewJourney {

    private static final List<String> GRAVE = List.of("serious", "critical");

    /** Both colours and both ends of the widths; each pair once, since every pass opens every page. */
    private enum Look {
        LIGHT_ON_A_SCREEN(ColorScheme.LIGHT, 1440),
        DARK_ON_A_PHONE(ColorScheme.DARK, 390);

        private final ColorScheme colours;
        private final int width;

        Look(ColorScheme colours, int width) {
            this.colours = colours;
            this.width = width;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPageHasOneHeadingFitsTheWindowAndIsAccessible(Look look, Browser browser) {
        var page = browser.open(look.width, 844);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.colours));
        var findings = new TreeSet<String>();
        browser.visit(page, "sign-in");
        judge(page, "sign-in", findings);
        browser.signInHere(page, "admin");
        for (var path : all()) {
            var response = browser.visit(page, path);
            if (response.status() != 200) {
                findings.add(path + ": status " + response.status());
            }
            if (!page.url().contains("asOf=2024-01-15")) {
                findings.add(path + ": no day in " + page.url());
            }
            judge(page, path, findings);
        }
        for (var path : Views.WITHOUT_A_RECORD) {
            browser.visit(page, path);
            judge(page, path, findings);
        }

        assertThat(findings).isEmpty();
    }

    private static List<String> all() {
        return Stream.concat(Views.OF_A_VIEWER.stream(), Views.OF_AN_ADMIN.stream())
                .toList();
    }

    private static void judge(Page page, String path, TreeSet<String> findings) {
        var headings = Browser.heading(page).count();
        if (headings != 1) {
            findings.add("%s: %s headings of the first level".formatted(path, headings));
        }
        var excess =
                (Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (excess.intValue() > 0) {
            findings.add("%s: scrolls sideways by %s px".formatted(path, excess));
        }
        for (var rule : new AxeBuilder(page).analyze().getViolations()) {
            if (GRAVE.contains(rule.getImpact())) {
                rule.getNodes()
                        .forEach(node -> findings.add("%s: %s at %s: %s %s"
                                .formatted(
                                        path,
                                        rule.getId(),
                                        node.getTarget(),
                                        node.getHtml(),
                                        node.getFailureSummary())));
            }
        }
    }
}
