package org.toraga.journeys;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.util.Map;

/** The running desk and the browser before it. */
record Desk(RunningJar jar, Playwright playwright, com.microsoft.playwright.Browser chromium) implements AutoCloseable {

    static Desk start() {
        var executable = Chromium.find()
                .orElseThrow(() -> new IllegalStateException(
                        "CI needs Chromium for the journeys and found none on the PATH: apt-get install chromium"));
        try {
            var jar = RunningJar.start();
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var chromium = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable)
                            .setArgs(Chromium.ARGUMENTS));
            return new Desk(jar, playwright, chromium);
        } catch (IOException unstartable) {
            throw new IllegalStateException(unstartable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    String address() {
        return jar.address();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
        jar.close();
    }
}
