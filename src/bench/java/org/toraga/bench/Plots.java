package org.toraga.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The plots that can be drawn from what was measured: a line needs two points at least. */
final class Plots {

    private static final String FIGURES = "figures in the database, millions";

    private Plots() {}

    static List<Plot> of(List<Figure> figures) {
        var plots = new ArrayList<Plot>();
        add(
                plots,
                new Plot(
                        "growth-query",
                        "Server time of a query of the explorer",
                        FIGURES,
                        "ms",
                        List.of(
                                line("p95", figures, "growth.query", 1e6, Spread::p95),
                                line("median", figures, "growth.query", 1e6, Spread::median))));
        add(
                plots,
                new Plot(
                        "growth-memory",
                        "Resident memory after the start and the first ten people",
                        FIGURES,
                        "MiB",
                        List.of(line("", figures, "growth.memory", 1e6, Spread::median))));
        add(
                plots,
                new Plot(
                        "growth-import",
                        "Import of as many figures",
                        "figures imported, millions",
                        "s",
                        List.of(line("", figures, "growth.import", 1e6, Spread::median))));
        add(
                plots,
                new Plot(
                        "users-time",
                        "Server time with many people at once",
                        "people",
                        "ms",
                        List.of(
                                line("p95", figures, "users", 1, Spread::p95),
                                line("median", figures, "users", 1, Spread::median))));
        figures.stream()
                .filter(figure -> figure.key().equals(HourSuite.MEMORY))
                .forEach(figure -> add(plots, course(figure)));
        return plots;
    }

    /** Figures whose keys end in how much there was. */
    private static Plot.Line line(
            String name, List<Figure> figures, String prefix, double scale, ToDoubleFunction<Spread> part) {
        var key = Pattern.compile(Pattern.quote(prefix) + "\\.(\\d+)");
        var points = new ArrayList<Plot.Point>();
        for (var figure : figures) {
            var match = key.matcher(figure.key());
            if (match.matches()) {
                points.add(new Plot.Point(
                        Double.parseDouble(match.group(1)) / scale, part.applyAsDouble(figure.spread())));
            }
        }
        points.sort(Comparator.comparingDouble(Plot.Point::across));
        return new Plot.Line(name, points);
    }

    private static Plot course(Figure memory) {
        var samples = memory.samples();
        var points = IntStream.range(0, samples.size())
                .mapToObj(index -> new Plot.Point(index, samples.get(index)))
                .toList();
        return new Plot(
                "hour-memory",
                "Resident memory while fifty people work",
                "samples, evenly over the time",
                "MiB",
                List.of(new Plot.Line("", points)));
    }

    private static void add(List<Plot> plots, Plot plot) {
        if (plot.lines().stream().allMatch(line -> line.points().size() > 1)) {
            plots.add(plot);
        }
    }
}
