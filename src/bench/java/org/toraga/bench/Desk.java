package org.toraga.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The packaged desk in a process of its own, with a heap of 1 GB, as a demo, on a free port.
 *
 * @param secondsToHealthy from the moment the process was asked for to the first healthy answer
 */
record Desk(Process process, int port, Path log, double secondsToHealthy) implements AutoCloseable {

    /** Of the demo accounts. */
    static final String PASSWORD = "a-password-for-benchmarks";

    static final Path JAR = Path.of("target", "toraga.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration POLL = Duration.ofMillis(20);
    private static final Pattern LOADED = Pattern.compile("Loaded the shipped data set: \\d+ rows in (\\d+) ms");
    private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s+(\\d+) kB$");

    /** @throws IllegalStateException if the jar is missing or does not become healthy */
    static Desk start(Store store, Path folder) throws IOException, InterruptedException {
        return start(store, folder, JAR, List.of());
    }

    /**
     * @param jar the packaged one, or one made of it
     * @param options of the virtual machine, besides the heap
     * @throws IllegalStateException if the jar is missing or does not become healthy
     */
    static Desk start(Store store, Path folder, Path jar, List<String> options)
            throws IOException, InterruptedException {
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException(jar + " is missing: ./mvnw package makes it");
        }
        Files.createDirectories(folder);
        var log = Files.createTempFile(folder, "desk-", ".log");
        int port = freePort();
        var command = new ArrayList<>(List.of(java(), "-Xmx1g"));
        command.addAll(options);
        command.addAll(List.of(
                "-jar",
                jar.toString(),
                "--server.port=" + port,
                "--toraga.demo=true",
                "--toraga.demo.password=" + PASSWORD));
        command.addAll(store.settings());
        var began = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        // Also when the run is stopped from outside.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        awaitHealth(process, port, log);
        return new Desk(process, port, log, (System.nanoTime() - began) / 1e9);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void awaitHealth(Process process, int port, Path log) throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var end = System.nanoTime() + PATIENCE.toNanos();
            while (!isHealthy(client, port)) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    process.destroyForcibly();
                    throw new IllegalStateException("The desk did not start; " + log + " tells why");
                }
                Thread.sleep(POLL);
            }
        }
    }

    private static boolean isHealthy(HttpClient client, int port) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    String address() {
        return "http://localhost:" + port + "/";
    }

    /** Seconds that loading the shipped data set took, as the desk says; empty if it was loaded before. */
    OptionalDouble secondsOfLoading() throws IOException {
        var found = LOADED.matcher(Files.readString(log));
        return found.find() ? OptionalDouble.of(Long.parseLong(found.group(1)) / 1e3) : OptionalDouble.empty();
    }

    /** Memory of the process that is not swapped out, in mebibytes; empty where the system has no /proc. */
    OptionalDouble resident() throws IOException {
        var status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.isReadable(status)) {
            return OptionalDouble.empty();
        }
        var found = RESIDENT.matcher(Files.readString(status));
        return found.find() ? OptionalDouble.of(Long.parseLong(found.group(1)) / 1024.0) : OptionalDouble.empty();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        // Writing a cache of the classes at the end takes its time.
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
