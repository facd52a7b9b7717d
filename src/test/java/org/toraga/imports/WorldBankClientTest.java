package org.toraga.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks a server on this machine that answers in the form of the World Bank's. */
class WorldBankClientTest {

    private static final String FIGURE = """
            {"indicator":{"id":"SP.POP.TOTL","value":"Population, total"},"country":{"id":"KZ","value":"Kazakhstan"},
             "countryiso3code":"KAZ","date":"%d","value":%s,"unit":"","obs_status":"","decimal":0}""";

    private final List<String> asked = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** Status and body of an answer, by how many were given before it. */
    private record Answer(int status, String body) {}

    private IntFunction<Answer> answers = number -> new Answer(500, "");

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v2/", exchange -> {
            var answer = answers.apply(asked.size());
            asked.add(exchange.getRequestURI().toString());
            var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String fetch(String... indicators) throws IOException {
        var settings = new WorldBankSettings(
                "http://localhost:" + server.getAddress().getPort() + "/v2",
                Duration.ofSeconds(2),
                3,
                Duration.ofMillis(1),
                2);
        var file = folder.resolve("fetched");
        new WorldBankClient(settings).fetch(List.of(indicators), 2020, 2022, file, new ImportJob(RunState.CHECKING));
        return Files.readString(file);
    }

    private static String page(int page, int pages, String... figures) {
        return "[{\"page\":%d,\"pages\":%d,\"per_page\":2,\"total\":3,\"sourceid\":\"2\",\"lastupdated\":\"2025-12-04\"},[%s]]"
                .formatted(page, pages, String.join(",", figures));
    }

    @Test
    void everyPageIsFetchedIntoAFileOfTheFormThatIsImported() throws IOException {
        answers = number -> new Answer(
                200,
                number == 0
                        ? page(1, 2, FIGURE.formatted(2022, "19621972"), FIGURE.formatted(2021, "null"))
                        : page(2, 2, FIGURE.formatted(2020, "18755666.25")));

        assertThat(fetch("SP.POP.TOTL").lines())
                .containsExactly(
                        "Last Updated Date,2025-12-04",
                        "country,indicator,indicatorName,year,value",
                        "KAZ,SP.POP.TOTL,\"Population, total\",2022,19621972",
                        "KAZ,SP.POP.TOTL,\"Population, total\",2021,",
                        "KAZ,SP.POP.TOTL,\"Population, total\",2020,18755666.25");
        assertThat(asked)
                .containsExactly(
                        "/v2/country/all/indicator/SP.POP.TOTL?format=json&date=2020:2022&per_page=2&page=1",
                        "/v2/country/all/indicator/SP.POP.TOTL?format=json&date=2020:2022&per_page=2&page=2");
    }

    @Test
    void aServerThatFailsForAMomentIsAskedAgain() throws IOException {
        answers = number -> number < 2
                ? new Answer(number == 0 ? 503 : 429, "")
                : new Answer(200, page(1, 1, FIGURE.formatted(2020, "1")));

        assertThat(fetch("SP.POP.TOTL")).contains("KAZ");
        assertThat(asked).hasSize(3);
    }

    @Test
    void itsOwnWordsForAnErrorAreTold() {
        answers = number -> new Answer(
                200,
                "[{\"message\":[{\"id\":\"120\",\"key\":\"Invalid value\",\"value\":\"The provided parameter value is not valid\"}]}]");

        assertRefused("worldBank.refused", "Invalid value: The provided parameter value is not valid");
        assertThat(asked).hasSize(1);
    }

    @Test
    void aServerThatStaysBrokenOrSpeaksOtherwiseIsGivenUp() {
        assertRefused("worldBank.status", "500");
        assertThat(asked).hasSize(3);

        answers = number -> new Answer(200, "<html>");
        assertRefused("worldBank.unexpected");

        answers = number -> new Answer(200, page(1, 1));
        assertRefused("worldBank.nothing", "SP.POP.TOTL");
    }

    @Test
    void aServerThatCannotBeReachedIsNamed() {
        server.stop(0);

        assertRefused(
                "worldBank.unreachable",
                "http://localhost:" + server.getAddress().getPort() + "/v2");
    }

    private void assertRefused(String key, Object... facts) {
        assertThatThrownBy(() -> fetch("SP.POP.TOTL")).isInstanceOfSatisfying(WorldBankException.class, refused -> {
            assertThat(refused.textKey()).isEqualTo("imports.refusal." + key);
            assertThat(refused.facts()).containsExactly(facts);
        });
    }

    @Test
    void whatIsNoCodeIsNotAskedFor() {
        assertThatThrownBy(() -> fetch("../../x")).isInstanceOf(WorldBankException.class);
        assertThat(asked).isEmpty();
    }
}
