package org.toraga.support;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Somebody who asks a running desk for documents as a browser does, with cookies and without following redirects. */
public class Visitor {

    private static final String PASSWORD = "demo-password";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String desk;

    public Visitor(int port) {
        desk = "http://localhost:" + port;
    }

    /** Signs in as one of the demo accounts. */
    public Visitor signIn(String name) throws IOException, InterruptedException {
        get("/sign-in");
        post("/sign-in", "username=" + name + "&password=" + PASSWORD);
        return this;
    }

    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(desk + path));
        if (headers.length > 0) {
            request.headers(headers);
        } else {
            request.header("Accept", "text/html");
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Asks as a program does, which takes whatever comes. @param method such as {@code HEAD} */
    public HttpResponse<String> ask(String method, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(desk + path))
                .header("Accept", "*/*")
                .method(method, HttpRequest.BodyPublishers.noBody());
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    public HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(desk + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The id of the session as the browser holds it. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Where an answer sends the browser, without the host. */
    public static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(address -> address.replaceFirst("^http://[^/]*", ""))
                .orElse("");
    }
}
