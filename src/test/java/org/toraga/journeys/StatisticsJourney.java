package org.toraga.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How large a part of world trade do SCO and OTS together make up, and is that more than in 2010? */
@InBrowser
class StatisticsJourney {

    @Test
    void theQuestionAboutTradeIsAnsweredFromTheOverviewAndTheLinkShowsTheSameToSomebodyElse(Browser browser) {
        var page = browser.signIn("viewer");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Statistics"))
                .click();
        choose(page, "What would you like to know?", "Trade");
        choose(page, "Expressed as", "Share of the world");
        choose(page, "Of whom", "A group");
        page.getByText("SCO or OTS", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("All as one").check();
        var firstYear = page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("First year"));
        for (int year = 2000; year < 2010; year++) {
            firstYear.press("ArrowRight");
        }

        assertThat(reading(page)).containsText("17.5 %");
        assertThat(reading(page)).containsText("14.6 % in 2010");

        var elsewhere = browser.signIn("manager");
        browser.visit(elsewhere, page.url().substring(browser.address().length()));
        assertThat(reading(elsewhere))
                .containsText(reading(page).innerText().lines().findFirst().orElseThrow());
        assertThat(reading(elsewhere)).containsText("14.6 % in 2010");

        page.goBack();
        assertThat(reading(page)).not().containsText("in 2010");
    }

    @Test
    void aLineBehindTheOthersSaysWhatItIsAndAClickBringsItToTheFront(Browser browser) {
        var page = browser.signIn("viewer");
        browser.visit(page, "statistics?indicator=NY.GDP.PCAP.PP.CD");
        var chart = page.locator("vaadin-chart");
        var names = chart.locator(".highcharts-data-label");
        assertThat(names.first()).isVisible();
        assertThat(chart.getByText("United Arab")).hasCount(0);

        var mark = (List<?>) chart.evaluate("""
                chart => {
                    const { options: { behind }, xAxis, yAxis, container } = chart.configuration;
                    const heights = behind.heights[behind.names.indexOf('United Arab Emirates')];
                    const { left, top } = container.getBoundingClientRect();
                    return [left + xAxis[0].toPixels(behind.places[6]),
                        top + yAxis[0].top + yAxis[0].len * (1 - heights[6] / 10000)];
                }
                """);
        double x = ((Number) mark.get(0)).doubleValue();
        double y = ((Number) mark.get(1)).doubleValue();
        page.mouse().move(x, y);

        assertThat(chart.locator(".highcharts-tooltip")).hasText(Pattern.compile("United Arab Emirates, 2006.*Int"));
        page.mouse().click(x, y);
        assertThat(page).hasURL(Pattern.compile("pick=.*ARE"));
        assertThat(names.filter(new Locator.FilterOptions().setHasText("United Arab")))
                .hasCount(1);
    }

    @Test
    void aThumbThatGoesOnWhileTheDeskAnswersIsNotTakenBack(Browser browser) {
        var page = browser.signIn("viewer");
        browser.visit(page, "statistics?indicator=NY.GDP.PCAP.PP.CD");
        var slider = page.locator("toraga-year-slider");
        slider.evaluate("""
                slider => {
                    const thumb = slider.shadowRoot.querySelector('input');
                    const move = (year, type) => {
                        thumb.value = year;
                        thumb.dispatchEvent(new Event(type));
                    };
                    slider.addEventListener('years-change', () => move(2014, 'input'), { once: true });
                    move(2006, 'input');
                    move(2006, 'change');
                }
                """);

        assertThat(page).hasURL(Pattern.compile("years=2006"));
        browser.settle(page);

        assertThat(slider.locator("output")).hasText(Pattern.compile("^2014–"));
    }

    private static Locator reading(Page page) {
        return page.locator(".explorer-reading");
    }

    /** Types into a box that narrows its list, and takes what is left at the top. */
    private static void choose(Page page, String label, String words) {
        var box = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label));
        var select = page.locator("vaadin-select", new Page.LocatorOptions().setHasText(label));
        box.or(select).first().waitFor();
        if (select.count() > 0) {
            select.click();
        } else {
            box.click();
            box.fill(words);
        }
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
    }
}
