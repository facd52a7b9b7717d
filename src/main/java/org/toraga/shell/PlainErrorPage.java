package org.toraga.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.util.HtmlUtils;
import org.toraga.base.ui.Texts;

/** Says what is wrong where no page of the desk can: before signing in, or outside the pages. Has no script and no trace. */
@Component("error")
class PlainErrorPage implements View {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%1$s">
            <head>
              <meta charset="UTF-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>%2$s – Toraga</title>
              <link rel="icon" type="image/svg+xml" href="%6$s/favicon.svg">
              <link rel="stylesheet" href="%6$s/styles/tokens.css">
              <link rel="stylesheet" href="%6$s/styles/base.css">
              <link rel="stylesheet" href="%6$s/styles/shell.css">
              <style>:root { color-scheme: light dark }</style>
            </head>
            <body class="plain-error">
              <main class="error-view">
                <div class="wordmark"><a href="%6$s/">Toraga</a></div>
                <div class="error-view-number">%3$d</div>
                <h1>%2$s</h1>
                <p>%4$s</p>
                <div class="error-view-actions"><a href="%6$s/">%5$s</a></div>
              </main>
            </body>
            </html>
            """;

    private final Texts texts;

    PlainErrorPage(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        response.setContentType(getContentType());
        response.getWriter()
                .write(page(
                        response.getStatus(),
                        Collections.list(request.getLocales()),
                        Objects.requireNonNullElse(request.getContextPath(), "")));
    }

    /** @param asked the languages that the browser asks for, the one liked best first */
    String page(int status, List<Locale> asked, String contextPath) {
        var language = language(asked);
        var key = switch (status) {
            case HttpServletResponse.SC_NOT_FOUND -> "shell.notFound";
            case HttpServletResponse.SC_UNAUTHORIZED, HttpServletResponse.SC_FORBIDDEN -> "shell.closed";
            default -> status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "shell.unfit" : "shell.failed";
        };
        return PAGE.formatted(
                language.getLanguage(),
                text(key + ".title", language),
                status,
                text(key + ".what", language),
                text("shell.error.overview", language),
                HtmlUtils.htmlEscape(contextPath));
    }

    private String text(String key, Locale language) {
        return HtmlUtils.htmlEscape(texts.getTranslation(key, language));
    }

    private static Locale language(List<Locale> asked) {
        return asked.stream()
                .flatMap(wanted -> Texts.LANGUAGES.stream()
                        .filter(offered -> offered.getLanguage().equals(wanted.getLanguage())))
                .findFirst()
                .orElse(Texts.ENGLISH);
    }
}
