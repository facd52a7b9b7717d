package org.toraga.journeys;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.toraga.Toraga;

/** The desk as a user meets it, in production mode on a free port and a database of its own, and the browser beside it. */
record Desk(
        ConfigurableApplicationContext application,
        String address,
        Playwright playwright,
        com.microsoft.playwright.Browser chromium)
        implements AutoCloseable {

    static Desk start() {
        var executable = Chromium.find()
                .orElseThrow(() -> new IllegalStateException(
                        "CI needs Chromium for the journeys and found none on the PATH: apt-get install chromium"));
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(Chromium.ARGUMENTS));
        var application = new SpringApplication(Toraga.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:mem:journeys;DB_CLOSE_DELAY=-1",
                        "--spring.datasource.hikari.maximum-pool-size=10",
                        "--toraga.demo=true",
                        "--toraga.demo.password=a-password-for-journeys",
                        "--toraga.panels.background=true");
        var port = application.getEnvironment().getRequiredProperty("local.server.port");
        return new Desk(application, "http://localhost:" + port + "/", playwright, chromium);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
        application.close();
    }
}
