package org.toraga.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The map of the overview. Playwright's selectors look into web components, so states are found by what they are. */
@InBrowser
class MapJourney {

    private static final Pattern OUTLINES = Pattern.compile(".*/(atlas|countries-50m)-[^/]*\\.js");

    @Test
    void theOutlinesComeOnlyWhenAMapIsNear(Browser browser) {
        var page = browser.open();
        var fetched = new ArrayList<String>();
        page.onRequest(request -> {
            if (OUTLINES.matcher(request.url()).matches()) {
                fetched.add(request.url());
            }
        });

        browser.visit(page, "sign-in");
        browser.signInHere(page, "viewer");
        assertThat(fetched).isEmpty();

        drawn(page);
        assertThat(fetched).hasSize(2);
    }

    @Test
    void everyStateIsDrawnAndTheSmallOnesAreSeen(Browser browser) {
        var page = browser.signIn("viewer");

        var map = drawn(page);

        assertThat(map.locator("[data-code]")).hasCount(194);
        for (var small : List.of("TUV", "NRU", "MCO", "SGP", "MDV", "BHR")) {
            assertThat(map.locator("[data-code=%s] .spot".formatted(small))).isVisible();
        }
    }

    @Test
    void theKeyboardAloneGoesFromStateToStateAndOpensOne(Browser browser) {
        var page = browser.signIn("viewer");
        var map = drawn(page);

        toggle(page).focus();
        page.keyboard().press("Tab");
        assertThat(map.locator("[data-code=KAZ]")).isFocused();
        assertThat(map.locator(".tip")).hasText(Pattern.compile("Kazakhstan: member of 6 of the 6 – .*SCO.*"));

        page.keyboard().press("ArrowUp");
        assertThat(map.locator("[data-code=RUS]")).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("PageDown");
        page.keyboard().press("+");
        assertThat(map.locator(".enlarged")).isVisible();
        page.keyboard().press("0");
        assertThat(map.locator(".enlarged")).hasCount(0);
        page.keyboard().press("Home");
        assertThat(map.locator("[data-code=AFG]")).isFocused();
        assertThat(map.locator(".tip")).containsText("Afghanistan");
        page.keyboard().press("Escape");
        assertThat(map.locator(".tip")).isHidden();

        page.keyboard().press("Enter");
        page.waitForURL("**/countries/AFG?asOf=2024-01-15");
        assertThat(Browser.heading(page)).containsText("Afghanistan");
    }

    @Test
    void arrowKeysReachAlmostEveryState(Browser browser) {
        var page = browser.signIn("viewer");
        var map = drawn(page);

        var reached = (Number) map.evaluate("""
                async map => {
                    const states = [...map.shadowRoot.querySelectorAll('[data-code]')];
                    const focused = () => map.shadowRoot.activeElement.dataset.code;
                    const seen = new Set(['KAZ']);
                    for (const from of seen) {
                        for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
                            states.find(state => state.dataset.code === from).focus();
                            await map.updateComplete;
                            map.shadowRoot.activeElement.dispatchEvent(
                                new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
                            await map.updateComplete;
                            await Promise.resolve();
                            seen.add(focused());
                        }
                    }
                    return seen.size;
                }
                """);

        assertThat(reached.intValue()).isGreaterThan(180);
    }

    @Test
    void whatIsSentByHandOpensNothing(Browser browser) {
        var page = browser.signIn("viewer");
        var map = drawn(page);

        map.evaluate(
                "map => Promise.all(['', 'XXX', '../admin', 'KAZ/../../admin'].map(code => map.$server.open(code)))");
        browser.settle(page);

        assertThat(Browser.heading(page)).hasText("Overview");
    }

    @Test
    void theMapIsAccessibleAndSoIsItsTable(Browser browser) {
        var page = browser.signIn("viewer");
        drawn(page);
        assertThat(graveFindings(page)).isEmpty();

        toggle(page).click();
        assertThat(page.getByRole(
                        AriaRole.ROWHEADER,
                        new Page.GetByRoleOptions().setName("Kazakhstan").setExact(true)))
                .isVisible();
        assertThat(graveFindings(page)).isEmpty();
    }

    /** On a phone a finger that moves over the whole map scrolls the page; once enlarged, it moves the map. */
    @Test
    void theWholeMapDoesNotCatchTheFingerThatScrolls(Browser browser) {
        var page = browser.open(390, 844);
        browser.signIn(page, "viewer");
        var map = drawn(page);
        var picture = map.locator("svg.map");

        assertThat(picture).hasCSS("touch-action", "auto");
        map.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Zoom in"))
                .click();
        assertThat(picture).hasCSS("touch-action", "none");
    }

    private static Locator drawn(Page page) {
        var map = page.locator("toraga-world-map");
        map.scrollIntoViewIfNeeded();
        page.locator("toraga-world-map[data-drawn]").waitFor();
        return map;
    }

    private static Locator toggle(Page page) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions()
                        .setName(Pattern.compile("(Table|Map): To how many of the organizations.*")));
    }

    private static List<String> graveFindings(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> rule.getId() + ": " + rule.getNodes())
                        .toList();
    }
}
