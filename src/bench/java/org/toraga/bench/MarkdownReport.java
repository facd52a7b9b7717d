package org.toraga.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The report as people read it. */
class MarkdownReport {

    private final Report report;

    MarkdownReport(Report report) {
        this.report = report;
    }

    String text() {
        return "# Benchmark\n\n" + setting() + "\n" + table() + "\n" + plots() + notes() + failures() + drivers();
    }

    private String setting() {
        var setting = report.setting();
        return row("", "")
                + row("---", "---")
                + row("date", setting.date())
                + row("commit", setting.commit())
                + row("JDK", setting.jdk())
                + row("cores", String.valueOf(setting.cores()))
                + row("database", setting.database())
                + row("data", setting.data())
                + row("seed", String.valueOf(setting.seed()))
                + row(
                        "load of the machine, before and after",
                        String.format(Locale.ROOT, "%.1f, %.1f", setting.loadBefore(), setting.loadAfter()));
    }

    private String table() {
        return row("figure", "unit", "samples", "minimum", "median", "p95", "maximum", "budget", "holds")
                + row("---", "---", "---:", "---:", "---:", "---:", "---:", "---", "---")
                + report.figures().stream().map(this::row).collect(Collectors.joining());
    }

    private String row(Figure figure) {
        var spread = figure.spread();
        var unit = figure.unit();
        var budget = figure.budgets().stream().map(one -> one.text(unit)).collect(Collectors.joining(", "));
        var holds = figure.budgets().isEmpty() ? "" : figure.holds() ? "yes" : "**no**";
        return row(
                figure.title(),
                unit.sign(),
                String.valueOf(spread.count()),
                unit.text(spread.minimum()),
                unit.text(spread.median()),
                unit.text(spread.p95()),
                unit.text(spread.maximum()),
                budget,
                holds);
    }

    private String plots() {
        return Plots.of(report.figures()).stream()
                .map(plot -> "![%s](%s)\n\n".formatted(plot.title(), plot.file()))
                .collect(Collectors.joining());
    }

    private String notes() {
        return list(
                "Notes",
                report.figures().stream()
                        .filter(figure -> !figure.note().isEmpty())
                        .map(figure -> figure.title() + ": " + figure.note())
                        .toList());
    }

    private String failures() {
        return list("Not measured", report.failures());
    }

    private String drivers() {
        var titles = new LinkedHashMap<String, String>();
        report.figures()
                .forEach(figure -> titles.merge(figure.driver(), figure.title(), (one, other) -> one + "; " + other));
        return list(
                "What drives what",
                titles.entrySet().stream()
                        .map(entry -> entry.getValue() + " — " + entry.getKey())
                        .toList());
    }

    private static String list(String title, List<String> lines) {
        return lines.isEmpty()
                ? ""
                : "## " + title + "\n\n"
                        + lines.stream().map(line -> "- " + line + "\n").collect(Collectors.joining())
                        + "\n";
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
