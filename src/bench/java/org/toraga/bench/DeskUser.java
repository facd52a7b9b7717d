package org.toraga.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * Somebody at the desk without a browser, who speaks Vaadin's protocol over HTTP: a page's document with its first state, and
 * then messages with the live tokens of that page; what the desk asks of a browser is answered with nothing but the size of a
 * window. Without the push channel: what panels load beside a page is worked out by the desk and waits for the next message.
 */
class DeskUser implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern WAIT = Pattern.compile("[?&]wait=(\\d+)");
    private static final JsonNode WINDOW =
            JSON.createObjectNode().put("v-ww", "1440").put("v-wh", "900");
    private static final String STATE = "window.Vaadin.TypeScript= ";
    private static final String GUARD = "for(;;);[";
    private static final String ASKS = "try{Promise.resolve";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BEAT = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;
    private String key = "";
    private int page;
    private int sync;
    private int message;
    private long beaten = System.nanoTime();
    private final ArrayNode answers = JSON.createArrayNode();

    /** @param address of the desk, with a slash at its end */
    DeskUser(String address) {
        this.address = address;
    }

    /** @throws IOException if the desk does not let the account in */
    void signIn(String account, String password) throws IOException, InterruptedException {
        var document = send(request("sign-in").GET().build()).body();
        take(document, "sign-in");
        var found = TOKEN.matcher(document);
        var form = "username=" + encoded(account) + "&password=" + encoded(password)
                + (found.find() ? "&_csrf=" + encoded(found.group(1)) : "");
        enter(form);
        leave();
    }

    /** Many who come at once under one name are taken for somebody who tries passwords, and told to wait: they do. */
    private void enter(String form) throws IOException, InterruptedException {
        var answer = client.send(
                request("sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
        var to = answer.headers().firstValue("Location").orElse("");
        var wait = WAIT.matcher(to);
        if (wait.find()) {
            Thread.sleep(Duration.ofSeconds(Long.parseLong(wait.group(1))));
            enter(form);
        } else if (answer.statusCode() != 302 || to.contains("error")) {
            throw new IOException("not signed in: " + answer.statusCode());
        }
    }

    /** Asks for a document, as when the address was typed. */
    void open(String path) throws IOException, InterruptedException {
        take(send(request(path).GET().build()).body(), path);
        // The browser's first word is where it is.
        go(path, "");
    }

    /** Takes up a page as its document describes it. */
    private void take(String document, String path) throws IOException {
        int begin = document.indexOf(STATE);
        if (begin < 0) {
            throw new IOException("no page of the desk at " + path);
        }
        JsonNode config;
        try (var parser = JSON.createParser(document.substring(begin + STATE.length()))) {
            config = parser.<JsonNode>readValueAsTree().path("initial").path("appConfig");
        }
        key = config.path("uidl").path("Vaadin-Security-Key").asString();
        page = config.path("v-uiId").asInt();
        sync = config.path("uidl").path("syncId").asInt();
        message = config.path("uidl").path("clientId").asInt();
        answers.removeAll();
        hear(config.path("uidl"));
    }

    /** Closes the page that is open, as a browser does when it goes on to another document. */
    private void leave() throws IOException, InterruptedException {
        send(message(JSON.createArrayNode(), true));
    }

    /**
     * Goes to another view in the page that is open.
     *
     * @return milliseconds until the answer was there
     * @throws IOException if the answer is none of that page
     */
    double go(String path) throws IOException, InterruptedException {
        return go(path, "link");
    }

    private double go(String path, String trigger) throws IOException, InterruptedException {
        var calls = JSON.createArrayNode();
        var event = calls.addObject();
        event.put("type", "event").put("node", 1).put("event", "ui-navigate");
        int query = path.indexOf('?');
        event.putObject("data")
                .put("route", query < 0 ? path : path.substring(0, query))
                .put("query", query < 0 ? "" : path.substring(query + 1))
                .put("appShellTitle", "")
                .put("trigger", trigger)
                .putNull("historyState");
        beat();
        var time = tell(calls);
        if (!answers.isEmpty()) {
            // What stands below the first screen is asked for by this.
            rest();
        }
        return time;
    }

    /** Answers what was asked, and takes what the page's panels have loaded meanwhile, as the push channel would have brought it. */
    void rest() throws IOException, InterruptedException {
        tell(JSON.createArrayNode());
    }

    /** Says that the page is still open, as browsers do by themselves: the desk closes one that is silent, whatever is done in it. */
    private void beat() throws IOException, InterruptedException {
        if (System.nanoTime() - beaten > BEAT.toNanos()) {
            beaten = System.nanoTime();
            send(request("?v-r=heartbeat&v-uiId=" + page)
                    .POST(BodyPublishers.noBody())
                    .build());
        }
    }

    private double tell(ArrayNode calls) throws IOException, InterruptedException {
        calls.addAll(answers);
        answers.removeAll();
        var request = message(calls, false);
        var began = System.nanoTime();
        var text = send(request).body();
        var time = (System.nanoTime() - began) / 1e6;
        var answer = JSON.readTree(text.startsWith(GUARD) ? text.substring(GUARD.length(), text.length() - 1) : text);
        if (!answer.has("syncId")) {
            throw new IOException("the desk has lost the page: " + text.substring(0, Math.min(200, text.length())));
        }
        sync = answer.path("syncId").asInt();
        message = answer.path("clientId").asInt();
        hear(answer);
        return time;
    }

    private HttpRequest message(ArrayNode calls, boolean isLast) {
        var body = JSON.createObjectNode();
        body.put("csrfToken", key);
        body.put("syncId", sync);
        body.put("clientId", message);
        body.set("rpc", calls);
        if (isLast) {
            body.put("UNLOAD", true);
        }
        return request("?v-r=uidl&v-uiId=" + page)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
    }

    /** Answers what the desk asks of a browser with the next message: an open question keeps the page that asks in memory. */
    private void hear(JsonNode answer) {
        for (var call : answer.path("execute")) {
            var script = call.path(call.size() - 1).asString();
            if (script.startsWith(ASKS)) {
                // Before the script stands where a failure goes, and before that where the answer goes.
                var channel = call.path(call.size() - 3).path("@v-return");
                answers.addObject()
                        .put("type", "channel")
                        .put("node", channel.path(0).asInt())
                        .put("channel", channel.path(1).asInt())
                        .putArray("args")
                        .add(script.contains("BrowserDetails") ? WINDOW : JSON.nullNode());
            }
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(request.uri() + " answered " + answer.statusCode());
        }
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
