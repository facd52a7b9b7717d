package org.toraga.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** What leaves the desk in large files: every figure as a workbook and as a text, and everything at once. */
class ExportSuite implements Suite {

    private static final int WARM_UP_ROUNDS = 2;
    private static final int ROUNDS = 5;

    private static final String KEY =
            Base64.getEncoder().encodeToString("admin:a-password-for-benchmarks".getBytes(StandardCharsets.UTF_8));

    @Override
    public String name() {
        return "exports";
    }

    @Override
    public List<Figure> measure(Workbench bench) throws Exception {
        var files = new LinkedHashMap<String, String>();
        if (!bench.options().isLarge()) {
            // The large set has more rows than a file of a table may have.
            files.put("all observations as XLSX", "admin/observations.xlsx");
            files.put("all observations as CSV", "admin/observations.csv");
        }
        files.put("the data package", "data-package.zip");
        // A heap that is given later stands.
        try (var desk = Desk.start(bench.store(), bench.folder(), Desk.JAR, List.of("-Xmx256m"));
                var client = HttpClient.newHttpClient()) {
            var figures = new ArrayList<Figure>();
            for (var file : files.entrySet()) {
                var samples = new ArrayList<Double>();
                long bytes = 0;
                for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
                    var began = System.nanoTime();
                    bytes = length(client, desk.address() + file.getValue());
                    if (round >= WARM_UP_ROUNDS) {
                        samples.add((System.nanoTime() - began) / 1e9);
                    }
                }
                figures.add(figure(file.getKey(), samples, bytes));
            }
            return figures;
        }
    }

    private static Figure figure(String title, List<Double> samples, long bytes) {
        var driver =
                "the packaged jar with -Xmx256m, asked over HTTP from the first byte of the question to the last of the"
                        + " answer; " + WARM_UP_ROUNDS + " rounds to warm up, then " + ROUNDS;
        var budgets = switch (title) {
            case "all observations as XLSX" -> new Budget[] {Budget.maximum(12)};
            case "all observations as CSV" -> new Budget[] {Budget.maximum(2)};
            default -> new Budget[0];
        };
        return Figure.of(
                        "exports." + title.replaceAll("[^A-Za-z]+", "-").toLowerCase(Locale.ROOT),
                        title,
                        Unit.SECONDS,
                        samples,
                        driver,
                        budgets)
                .withNote(bytes / 1_000 + " kB");
    }

    private static long length(HttpClient client, String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Basic " + KEY)
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(address + ": " + answer.statusCode());
            }
            return body.transferTo(OutputStream.nullOutputStream());
        }
    }
}
