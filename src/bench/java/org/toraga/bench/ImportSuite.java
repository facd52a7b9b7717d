package org.toraga.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How long the complete set of the World Bank takes, compared and applied by the packaged jar's own command. */
class ImportSuite implements Suite {

    private static final Path JAR = Path.of("target", "toraga.jar");
    private static final Pattern TIME = Pattern.compile("(?m)^time\\s+([\\d.]+) s");
    private static final Pattern NEW = Pattern.compile("(?m)^new\\s+([\\d,]+)$");
    private static final int MOST_MINUTES = 30;
    private static final int FIRST_YEAR = 1960;
    private static final int LAST_YEAR = 2024;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<Figure> measure(Workbench bench) throws Exception {
        var file = bench.options().wdi().orElse(bench.folder().resolve("WDICSV.csv"));
        if (bench.options().wdi().isEmpty()) {
            write(new SyntheticObservations(bench.options().seed(), areas(bench)), file);
        }
        var store = bench.stores().create("import");
        // The first run also loads the shipped data, which its time leaves out.
        var compared = run(store, bench.folder(), file, "--dry-run");
        var applied = run(store, bench.folder(), file, "--partial");
        var again = run(store, bench.folder(), file, "--dry-run");
        var driver = "the packaged jar's import command with -Xmx512m, on the shipped data; "
                + Files.size(file) / 1_000_000 + " MB, " + applied.figures() + " new figures";
        return List.of(
                Figure.of(
                        "import.check",
                        "dry run of the complete set on a database without it",
                        Unit.SECONDS,
                        List.of(compared.seconds()),
                        driver,
                        Budget.maximum(45)),
                Figure.of(
                        "import.apply",
                        "the complete set applied, its history included",
                        Unit.SECONDS,
                        List.of(applied.seconds()),
                        driver,
                        Budget.maximum(store.isPostgres() ? 90 : 120)),
                Figure.of(
                        "import.again",
                        "dry run of the complete set on a database that has it",
                        Unit.SECONDS,
                        List.of(again.seconds()),
                        driver));
    }

    record Run(double seconds, String figures) {}

    static Run run(Store store, Path folder, Path file, String how) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-jar",
                JAR.toString(),
                "import",
                "--file=" + file,
                "--add-indicators",
                "--source=WB-WDI",
                how));
        command.addAll(store.settings());
        var said = Files.createTempFile(folder, "import-", ".log");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        var text = Files.readString(said);
        var time = TIME.matcher(text);
        var figures = NEW.matcher(text);
        if (!time.find() || !figures.find()) {
            throw new IllegalStateException("The import said: " + text);
        }
        return new Run(Double.parseDouble(time.group(1)), figures.group(1));
    }

    static List<String> areas(Workbench bench) throws Exception {
        var areas = new ArrayList<String>();
        try (var connection = bench.store().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select code from area order by code")) {
            while (rows.next()) {
                areas.add(rows.getString(1));
            }
        }
        return areas;
    }

    /** A line for each area and indicator that has a figure, and a column for each year, as {@code WDICSV.csv} has them. */
    static void write(Observations observations, Path file) throws IOException {
        try (var lines = new Lines(Files.newBufferedWriter(file))) {
            observations.forEach(lines);
        }
    }

    private static final class Lines implements Observations.Sink, AutoCloseable {

        private final BufferedWriter out;
        private final String[] values = new String[LAST_YEAR - FIRST_YEAR + 1];
        private String series = "";

        Lines(BufferedWriter out) throws IOException {
            this.out = out;
            out.write("\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\"");
            for (int year : IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).toArray()) {
                out.write(",\"" + year + "\"");
            }
            out.newLine();
        }

        @Override
        public void take(Observations.Row row) {
            var next = "\"%s\",\"%s\",\"%s\",\"%s\""
                    .formatted(row.area(), row.area(), row.indicatorName(), row.indicator());
            if (!next.equals(series)) {
                end();
                series = next;
            }
            if (row.year() >= FIRST_YEAR) {
                values[row.year() - FIRST_YEAR] = row.value().toPlainString();
            }
        }

        private void end() {
            if (series.isEmpty()) {
                return;
            }
            try {
                out.write(series);
                for (int year = 0; year < values.length; year++) {
                    out.write(",");
                    if (values[year] != null) {
                        out.write(values[year]);
                        values[year] = null;
                    }
                }
                out.newLine();
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }

        @Override
        public void close() throws IOException {
            end();
            out.close();
        }
    }
}
