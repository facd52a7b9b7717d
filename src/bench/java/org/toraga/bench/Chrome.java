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

    /**
     * Runs in every page. {@code calm} is true when nothing loads any more: no panel is busy, no request is under way, every
     * list has its lines and every chart its picture; {@code seen} when that is so of what stands in the window. {@code time}
     * does something and tells after how many milliseconds, by
     * the frame in which it is to be seen, it has come to what is asked for.
     */
    private static final String IN_PAGE = """
            window.bench = {
                calm() {
                    return bench.still(() => true);
                },
                seen() {
                    return bench.still(part => {
                        const place = part.getBoundingClientRect();
                        return place.top < innerHeight && place.bottom >= 0;
                    });
                },
                still(counts) {
                    const clients = window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients;
                    return !!document.querySelector('h1') && !!clients
                        && ![...document.querySelectorAll('[aria-busy="true"]')].some(counts)
                        && !Object.values(clients).some(client => client.isActive && client.isActive())
                        && ![...document.querySelectorAll('vaadin-grid')].some(grid => counts(grid) && grid.loading)
                        && [...document.querySelectorAll('vaadin-chart')].every(chart => !counts(chart) || !chart.checkVisibility()
                            || (chart.shadowRoot && chart.shadowRoot.querySelector('svg')));
                },
                time(act, reached) {
                    const began = performance.now();
                    act();
                    return bench.until(began, reached);
                },
                until(began, reached) {
                    return new Promise((resolve, reject) => {
                        const look = () => {
                            const now = performance.now();
                            if (reached()) resolve(now - began);
                            else if (now - began > 25000) reject(new Error('it did not come'));
                            else requestAnimationFrame(look);
                        };
                        requestAnimationFrame(look);
                    });
                },
                whenPressed(key, reached) {
                    bench.pressed = new Promise((resolve, reject) => {
                        const listener = event => {
                            if (event.key === key) {
                                removeEventListener('keydown', listener, true);
                                bench.until(performance.now(), reached).then(resolve, reject);
                            }
                        };
                        addEventListener('keydown', listener, true);
                    });
                    bench.pressed.catch(() => {});
                },
                paint: 0
            };
            new PerformanceObserver(list => list.getEntries().forEach(entry => bench.paint = entry.startTime))
                .observe({type: 'largest-contentful-paint', buffered: true});
            """;

    private final Playwright playwright;
    private final Browser browser;
    private final String address;

    /** @throws IllegalStateException if there is no Chromium on this machine */
    Chrome(String address) {
        this.address = address;
        var executable = Chromium.find()
                .orElseThrow(() -> new IllegalStateException(
                        "no Chromium on the PATH; it is installed by apt-get install chromium"));
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
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
        context.addInitScript(IN_PAGE);
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
        return ((Number) page.waitForFunction("() => window.bench && bench.calm() && performance.now()")
                        .jsonValue())
                .doubleValue();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
