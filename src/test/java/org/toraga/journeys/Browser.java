package org.toraga.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;

/** Windows of one journey. Everything that a page does wrong on the way is written down. */
class Browser {

    private final Desk desk;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    Browser(Desk desk) {
        this.desk = desk;
    }

    /** A window of somebody who is not signed in yet, as wide as a laptop. */
    Page open() {
        return open(1440, 900);
    }

    Page open(int width, int height) {
        return open(width, height, "en-GB");
    }

    /** @param language of the browser; the desk takes it up until the user chooses one */
    Page open(int width, int height, String language) {
        var context = desk.chromium()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale(language)
                        .setTimezoneId("Asia/Almaty"));
        contexts.add(context);
        context.setDefaultTimeout(20_000);
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            // What the server answers with is judged where it is asked for; here it would be told twice. And
            // connections are
            // cut only by a journey that does so.
            if (message.type().equals("error")
                    && !message.text().contains("the server responded with a status of")
                    && !message.text().contains("net::ERR_CONNECTION_RESET")) {
                problems.add("console: " + message.text() + " at " + page.url());
            }
        });
        page.onPageError(error -> problems.add("script: " + error + " at " + page.url()));
        page.onRequest(request -> {
            if (!request.url().startsWith(desk.address()) && !request.url().matches("(data|blob|about):.*")) {
                problems.add("a request left the desk: " + request.url());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400 && !response.request().isNavigationRequest()) {
                problems.add(response.status() + " for " + response.url());
            }
        });
        return page;
    }

    /** A window in which {@code account} of the demo has signed in by one click and sees the overview. */
    Page signIn(String account) {
        var page = open();
        signIn(page, account);
        return page;
    }

    void signIn(Page page, String account) {
        visit(page, "sign-in");
        signInHere(page, account);
    }

    /** Signs in on the page that asks for it. */
    void signInHere(Page page, String account) {
        page.locator("form:has(input[name=username][value=%s]) button".formatted(account))
                .click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        settle(page);
    }

    /** Goes to an address of the desk and waits until nothing on the page is still loading. */
    Response visit(Page page, String path) {
        var response = page.navigate(desk.address() + path);
        settle(page);
        return response;
    }

    /** Waits for the page and the panels on it: a panel that still loads says so by {@code aria-busy}. */
    void settle(Page page) {
        page.waitForLoadState(LoadState.LOAD);
        page.locator("h1").first().waitFor();
        page.waitForFunction("""
                () => !document.querySelector('[aria-busy="true"]')
                    && !(window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients
                        && Object.values(window.Vaadin.Flow.clients).some(client => client.isActive && client.isActive()))
                """);
    }

    static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    String address() {
        return desk.address();
    }

    void expectNoProblems() {
        assertThat(problems).isEmpty();
    }

    void close() {
        contexts.forEach(BrowserContext::close);
    }
}
