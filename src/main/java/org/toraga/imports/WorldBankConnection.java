package org.toraga.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.toraga.statistics.IndicatorCode;

/** Asks for one page at a time, and again with growing pauses if the answer does not come or is a fault of the server. */
class WorldBankConnection implements AutoCloseable {

    private static final int LARGEST_ANSWER = 64 * 1024 * 1024;
    private static final int OK = 200;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int FIRST_SERVER_FAULT = 500;

    private final WorldBankSettings settings;
    private final HttpClient client;

    WorldBankConnection(WorldBankSettings settings) {
        this.settings = settings;
        client = HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /** @throws WorldBankException if it cannot be reached, or answers with an error */
    WorldBankPage page(IndicatorCode indicator, int from, int to, int page) {
        var request = HttpRequest.newBuilder(
                        URI.create("%s/country/all/indicator/%s?format=json&date=%d:%d&per_page=%d&page=%d"
                                .formatted(settings.url(), indicator, from, to, settings.perPage(), page)))
                .timeout(settings.timeout())
                .header("Accept", "application/json")
                .build();
        var pause = settings.pause();
        for (int attempt = 1; ; attempt++) {
            try {
                var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
                try (var body = answer.body()) {
                    int status = answer.statusCode();
                    if (status == OK) {
                        var bytes = body.readNBytes(LARGEST_ANSWER + 1);
                        if (bytes.length > LARGEST_ANSWER) {
                            throw WorldBankException.unexpected();
                        }
                        return WorldBankPage.read(new String(bytes, StandardCharsets.UTF_8), indicator);
                    }
                    boolean mayPass = status >= FIRST_SERVER_FAULT || status == TOO_MANY_REQUESTS;
                    if (!mayPass || attempt >= settings.attempts()) {
                        throw WorldBankException.status(status);
                    }
                }
            } catch (IOException | UncheckedIOException unreachable) {
                if (attempt >= settings.attempts()) {
                    throw WorldBankException.unreachable(settings.url());
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new ImportJob.Cancelled();
            }
            rest(pause);
            pause = pause.multipliedBy(2);
        }
    }

    private static void rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ImportJob.Cancelled();
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
