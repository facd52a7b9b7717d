package org.toraga.journeys;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** The packaged desk as its users run it: a process of its own, as a demo, on a free port and a database that nobody else has. */
record RunningJar(Process process, String address, Path data) implements AutoCloseable {

    private static final Path JAR = Path.of("target", "toraga.jar");
    private static final Path LOG = Path.of("target", "journeys.log");
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    static RunningJar start() throws IOException, InterruptedException {
        if (!Files.isRegularFile(JAR)) {
            throw new IllegalStateException(JAR + " is missing: ./mvnw package makes it");
        }
        var data = Files.createTempDirectory("toraga-journeys");
        var port = freePort();
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-jar",
                        JAR.toString(),
                        "--server.port=" + port,
                        "--toraga.data-dir=" + data,
                        "--toraga.demo=true",
                        "--toraga.demo.password=a-password-for-journeys")
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile());
        var desk = new RunningJar(builder.start(), "http://localhost:" + port + "/", data);
        // Also when the tests are stopped from outside.
        Runtime.getRuntime().addShutdownHook(new Thread(desk::close));
        desk.awaitHealth();
        return desk;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitHealth() throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var end = Instant.now().plus(PATIENCE);
            while (!isHealthy(client)) {
                if (!process.isAlive() || Instant.now().isAfter(end)) {
                    close();
                    throw new IllegalStateException("The desk did not start; " + LOG + " tells why");
                }
                Thread.sleep(Duration.ofMillis(500));
            }
        }
    }

    private boolean isHealthy(HttpClient client) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + "actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            FileSystemUtils.deleteRecursively(data);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException kept) {
            // The folder lies among the temporary ones; whatever is left of it is cleared with them.
        }
    }
}
