package org.toraga.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Takes a picture of every page, to be looked at. Not a test: the README tells how to run it. Arguments narrow it to languages
 * ({@code en}, {@code ru}, {@code kk}), widths ({@code 1440}, {@code 1024}, {@code 390}) and colours ({@code light}, {@code dark}).
 */
class Screenshots {

    private static final List<String> LANGUAGES = List.of("en", "ru", "kk");
    private static final List<String> WIDTHS = List.of("1440", "1024", "390");
    private static final List<String> COLOURS = List.of("light", "dark");

    private final Path folder = Path.of("target", "screenshots");
    private final Browser browser;

    private Screenshots(Browser browser) {
        this.browser = browser;
    }

    public static void main(String[] arguments) {
        var wanted = Arrays.asList(arguments);
        try (var desk = Desk.start()) {
            var screenshots = new Screenshots(new Browser(desk));
            for (var language : narrowed(LANGUAGES, wanted)) {
                for (var width : narrowed(WIDTHS, wanted)) {
                    screenshots.take(language, Integer.parseInt(width), narrowed(COLOURS, wanted));
                }
            }
        }
        System.exit(0);
    }

    private static List<String> narrowed(List<String> all, List<String> wanted) {
        var chosen = all.stream().filter(wanted::contains).toList();
        return chosen.isEmpty() ? all : chosen;
    }

    private void take(String language, int width, List<String> colours) {
        var page = browser.open(width, width < 500 ? 844 : 900, language);
        browser.visit(page, "sign-in");
        colours.forEach(colour -> take(page, "sign-in", language, width, colour));
        browser.signInHere(page, "admin");
        var paths = new ArrayList<>(Views.OF_A_VIEWER);
        paths.addAll(Views.OF_AN_ADMIN);
        paths.addAll(Views.WITHOUT_A_RECORD);
        for (var path : paths) {
            browser.visit(page, path);
            colours.forEach(colour -> take(page, path, language, width, colour));
        }
    }

    private void take(Page page, String path, String language, int width, String colour) {
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(ColorScheme.valueOf(colour.toUpperCase(Locale.ROOT))));
        var name = path.isEmpty() ? "overview" : path.replaceAll("\\W+", "-");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(folder.resolve("%s-%s-%s-%s.png".formatted(name, language, width, colour))));
    }
}
