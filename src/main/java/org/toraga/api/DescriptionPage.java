package org.toraga.api;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** What there is to be asked, as a plain page in English: without scripts, and from our own files alone. */
final class DescriptionPage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
              <meta charset="UTF-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>Interface for programs – Toraga</title>
              <link rel="icon" type="image/svg+xml" href="%1$s/favicon.svg">
              <link rel="stylesheet" href="%1$s/styles/tokens.css">
              <link rel="stylesheet" href="%1$s/styles/base.css">
              <link rel="stylesheet" href="%1$s/styles/api.css">
            </head>
            <body class="api-page">
              <main>
                <h1>Interface for programs</h1>
                <p>The records of the desk, to be read by programs of your own. Every answer follows one day
                  (<code>asOf</code>); what is not known is <code>null</code>, never zero.</p>
                <h2>How to ask</h2>
                <ul>
                  <li>Sign in with a token that you make under <a href="%1$s/account/tokens">Access tokens</a>
                    (<code>Authorization: Bearer …</code>), or with your name and password (HTTP Basic).</li>
                  <li>JSON is the usual form. For CSV, ask with <code>Accept: text/csv</code> or end the address in
                    <code>.csv</code>.</li>
                  <li>Lists come in parts: send <code>next</code> of an answer as <code>cursor</code> of the following
                    question, or follow the header <code>Link</code>.</li>
                  <li>Every answer has an <code>ETag</code>; with <code>If-None-Match</code>, what has not changed is not
                    sent again.</li>
                  <li>What cannot be answered is told as a problem (RFC 9457). Whoever asks too often is told how long to
                    wait by <code>Retry-After</code>.</li>
                </ul>
                <p><a href="%1$s%2$s">Description for programs (OpenAPI 3.1)</a></p>
                <h2>What there is</h2>
                %3$s
              </main>
            </body>
            </html>
            """;

    private DescriptionPage() {}

    static String of(List<Operation> operations, String desk) {
        var all = operations.stream().map(DescriptionPage::section).collect(Collectors.joining("\n"));
        return PAGE.formatted(escape(desk), SuffixFilter.DESCRIPTION, all);
    }

    private static String section(Operation operation) {
        var parameters =
                operation.parameters().stream().map(DescriptionPage::line).collect(Collectors.joining("\n"));
        return """
                <section id="%1$s">
                  <h3><code>GET %2$s</code></h3>
                  <p>%3$s. <span class="api-forms">%4$s</span></p>
                  %5$s
                </section>
                """.formatted(
                        escape(operation.id()),
                        escape(operation.path()),
                        escape(operation.summary()),
                        escape(String.join(", ", operation.mediaTypes())),
                        parameters.isEmpty() ? "" : "<dl>\n" + parameters + "\n</dl>");
    }

    private static String line(Parameter parameter) {
        var needed = parameter.required() ? " <strong>needed</strong>" : "";
        return "<div><dt><code>" + escape(parameter.name()) + "</code>" + needed + "</dt><dd>"
                + escape(parameter.description()) + " " + words(parameter) + "</dd></div>";
    }

    /** The words that there are to choose from, if it is a choice. */
    private static String words(Parameter parameter) {
        var schema = parameter.schema().get("items") instanceof java.util.Map<?, ?> items ? items : parameter.schema();
        return schema.get("enum") instanceof List<?> words
                ? words.stream()
                        .map(word -> "<code>" + escape(String.valueOf(word)) + "</code>")
                        .collect(Collectors.joining(" "))
                : "";
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
