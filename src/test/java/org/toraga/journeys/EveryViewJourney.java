package org.toraga.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every page, tried on every page. */
@InBrowser
class EveryViewJourney {

    private static final List<String> GRAVE = List.of("serious", "critical");

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void axeFindsNothingGrave(ColorScheme colours, Browser browser) {
        var page = browser.open();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        var found = new TreeSet<String>();
        browser.visit(page, "sign-in");
        found.addAll(graveFindings(page, "sign-in"));
        browser.signIn(page, "admin");
        for (var path : all()) {
            browser.visit(page, path);
            found.addAll(graveFindings(page, path));
        }

        assertThat(found).isEmpty();
    }

    @Test
    void everyPageAnswersWithOneHeadingAndTheDay(Browser browser) {
        var page = browser.signIn("admin");
        for (var path : all()) {
            var response = browser.visit(page, path);

            assertThat(response.status()).as(path).isEqualTo(200);
            assertThat(Browser.heading(page)).hasCount(1);
            assertThat(page.url()).as(path).contains("asOf=2024-01-15");
        }
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void noPageScrollsSideways(Width width, Browser browser) {
        var page = browser.open(width.pixels, 844);
        browser.signIn(page, "admin");
        var wide = new TreeSet<String>();
        for (var path : all()) {
            browser.visit(page, path);
            var excess = (Number)
                    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (excess.intValue() > 0) {
                wide.add("%s by %s px".formatted(path, excess));
            }
        }

        assertThat(wide).isEmpty();
    }

    private enum Width {
        PHONE(390),
        TABLET(1024);

        private final int pixels;

        Width(int pixels) {
            this.pixels = pixels;
        }
    }

    private static List<String> all() {
        return Stream.concat(Views.OF_A_VIEWER.stream(), Views.OF_AN_ADMIN.stream())
                .toList();
    }

    private static List<String> graveFindings(Page page, String path) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node ->
                                        "%s: %s (%s) %s".formatted(path, rule.getId(), rule.getHelp(), node.getHtml())))
                        .toList();
    }
}
