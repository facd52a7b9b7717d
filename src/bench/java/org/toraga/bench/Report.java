package org.toraga.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a run found. @param failures suites that could not be measured, and why */
record Report(Setting setting, List<Figure> figures, List<String> failures) {

    boolean holds() {
        return failures.isEmpty() && figures.stream().allMatch(Figure::holds);
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("report.md"), new MarkdownReport(this).text());
        Files.writeString(folder.resolve("report.json"), new JsonReport(this).text());
        for (var plot : Plots.of(figures)) {
            Files.writeString(folder.resolve(plot.file()), new PlotDrawing(plot).svg());
        }
    }
}
