package org.toraga.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.Map;
import org.toraga.journeys.Chromium;

/** The browser of this machine before a desk at one address. Every context begins with an empty cache. */
class Chrome implements AutoCloseable {

    /** A name that is not this machine's: there the browser does as over plain HTTP and asks for gzip, not for Brotli. */
    static final String HOST = "desk.test";

    /** When nothing on the page loads any more, answers the time since its navigation began, in milliseconds. */
    static final String DRAWN = """
            () => {
                const clients = window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients;
                const charts = [...document.querySelectorAll('vaadin-chart')];
                return document.querySelector('h1') && clients
                    && !document.querySelector('[aria-busy="true"]')
                    && !Object.values(clients).some(client => client.isActive && client.isActive())
                    && charts.every(chart => chart.shadowRoot && chart.shadowRoot.querySelector('svg'))
                    && performance.now();
            }
            """;

    private final Playwright playwright;
    private final Browser browser;
    private final String address;

    /** @throws IllegalStateException if there is no Chromium on this machine */
    Chrome(String address) {
        this.address = address;
        var executable = Chromium.find()
                .orElseThrow(() ->
                        new IllegalStateException("no Chromium on the PATH; it is installed by apt-get install chromium"));
        playwright =
                Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var arguments = new ArrayList<>(Chromium.ARGUMENTS);
        arguments.add("--host-resolver-rules=MAP " + HOST + " 127.0.0.1");
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(arguments));
    }

    BrowserContext context() {
        return context(new Browser.NewContextOptions());
    }

    /** Somebody signed in already, by the cookies of {@code other}, whose cache is empty again. */
    BrowserContext contextLike(BrowserContext other) {
        return context(new Browser.NewContextOptions().setStorageState(other.storageState()));
    }

    private BrowserContext context(Browser.NewContextOptions options) {
        var context = browser.newContext(
                options.setViewportSize(1440, 900).setLocale("en-GB").setTimezoneId("Asia/Almaty"));
        context.setDefaultTimeout(30_000);
        return context;
    }

    BrowserContext signedIn(String account) {
        var context = context();
        var page = context.newPage();
        visit(page, "sign-in");
        page.locator("form:has(input[name=username][value=%s]) button".formatted(account))
                .click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        awaitDrawn(page);
        page.close();
        return context;
    }

    /** @return milliseconds from the beginning of the navigation until all is drawn */
    double visit(Page page, String path) {
        page.navigate(address + path);
        return awaitDrawn(page);
    }

    static double awaitDrawn(Page page) {
        return ((Number) page.waitForFunction(DRAWN).jsonValue()).doubleValue();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
