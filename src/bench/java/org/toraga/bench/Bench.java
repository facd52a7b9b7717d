package org.toraga.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Runs the suites one after the other and writes what they found to {@code target/bench}. */
final class Bench {

    private static final Path FOLDER = Path.of("target", "bench");

    private static final List<Suite> SUITES = List.of(
            new StartSuite(),
            new FirstLoadSuite(),
            new PaintSuite(),
            new NavigationSuite(),
            new GridSuite(),
            new ExplorerSuite(),
            new RedrawSuite(),
            new AsOfSuite(),
            new SaveSuite(),
            new SessionSuite(),
            new UsersSuite(),
            new HourSuite(),
            new GrowthSuite(),
            new PictureSuite(),
            new ExportSuite(),
            new ImportSuite());

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var options = Options.read(System.getProperties());
        checkNames(options);
        var loadBefore = load();
        var figures = new ArrayList<Figure>();
        var failures = new ArrayList<String>();
        var work = FOLDER.resolve("work");
        Report report;
        FileSystemUtils.deleteRecursively(work);
        Files.createDirectories(work);
        try (var stores = Stores.of(options.database(), work)) {
            var preparation = new Preparation(options, stores, work);
            say("prepare");
            var bench = preparation.prepare();
            figures.addAll(preparation.figures());
            for (var suite : SUITES) {
                if (options.wants(suite.name())) {
                    measure(suite, bench, figures, failures);
                    // So that a run that is stopped leaves what it found so far.
                    write(options, bench, loadBefore, figures, failures);
                }
            }
            report = write(options, bench, loadBefore, figures, failures);
        }
        if (failures.isEmpty()) {
            FileSystemUtils.deleteRecursively(work);
        }
        say("wrote " + FOLDER.resolve("report.md"));
        System.out.println(new MarkdownReport(report).text());
        // Threads of browsers and servers do not keep the run from ending.
        System.exit(options.strict() && !report.holds() ? 1 : 0);
    }

    private static Report write(
            Options options, Workbench bench, double loadBefore, List<Figure> figures, List<String> failures)
            throws Exception {
        var report = new Report(setting(options, bench, loadBefore), figures, failures);
        report.write(FOLDER);
        return report;
    }

    private static void checkNames(Options options) {
        var known = Stream.concat(Stream.of("load"), SUITES.stream().map(Suite::name))
                .toList();
        options.only().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("bench.only: '" + name + "' is none of " + known);
                });
    }

    /** A suite that breaks costs its own figures, not those of the others. */
    private static void measure(Suite suite, Workbench bench, List<Figure> figures, List<String> failures)
            throws InterruptedException {
        say(suite.name());
        try {
            var found = suite.measure(bench);
            found.forEach(figure -> say("  " + figure.key() + " " + figure.spread()));
            figures.addAll(found);
        } catch (InterruptedException interrupted) {
            throw interrupted;
        } catch (Exception broken) {
            broken.printStackTrace();
            failures.add(
                    suite.name() + ": " + broken.toString().lines().findFirst().orElse(""));
        }
    }

    private static Setting setting(Options options, Workbench bench, double loadBefore) throws Exception {
        try (var connection = bench.store().connect()) {
            var database = connection.getMetaData();
            return new Setting(
                    Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                    git("rev-parse", "--short", "HEAD")
                            + (git("status", "--porcelain").isEmpty() ? "" : ", with changes"),
                    System.getProperty("java.vm.vendor") + " " + Runtime.version(),
                    Runtime.getRuntime().availableProcessors(),
                    database.getDatabaseProductName() + " " + database.getDatabaseProductVersion(),
                    bench.data(),
                    options.seed(),
                    loadBefore,
                    load());
        }
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static String git(String... arguments) throws InterruptedException {
        try {
            var process = new ProcessBuilder(Stream.concat(Stream.of("git"), Stream.of(arguments))
                            .toList())
                    .redirectErrorStream(true)
                    .start();
            var text = new String(process.getInputStream().readAllBytes()).strip();
            return process.waitFor() == 0 ? text : "unknown";
        } catch (IOException noGit) {
            return "unknown";
        }
    }

    static void say(String text) {
        var up = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        System.out.printf("bench %4d s  %s%n", up.toSeconds(), text);
    }
}
