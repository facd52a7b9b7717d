package org.toraga.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Draws a plot as SVG: straight lines from zero, on paper, with each point's value beside it if there are few. */
class PlotDrawing {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 360;
    private static final int LEFT = 72;
    private static final int RIGHT = 96;
    private static final int TOP = 48;
    private static final int BOTTOM = 56;
    private static final int MOST_VALUES = 8;
    private static final List<String> COLOURS = List.of("#00758f", "#b1560f");
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};
    private static final int TICKS = 5;

    private final Plot plot;
    private final double mostAcross;
    private final double mostUp;

    PlotDrawing(Plot plot) {
        this.plot = plot;
        mostAcross = most(Plot.Point::across);
        mostUp = most(Plot.Point::up);
    }

    /** The end of the axis: a whole number of round steps. */
    private double most(ToDoubleFunction<Plot.Point> part) {
        double most = plot.lines().stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(part)
                .max()
                .orElse(1);
        return Math.ceil(most / step(most)) * step(most);
    }

    private static double step(double most) {
        double least = Math.max(most, 1e-9) / TICKS;
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double step : STEPS) {
            if (step * power >= least) {
                return step * power;
            }
        }
        return 10 * power;
    }

    String svg() {
        var content = new StringBuilder();
        content.append(text(LEFT, 24, "start", 16, plot.title()));
        for (double tick = 0; tick <= mostUp * 1.0001; tick += step(mostUp)) {
            content.append("<path d=\"M%s %sH%s\" stroke=\"#d5dde2\"/>%n"
                    .formatted(number(LEFT), number(y(tick)), number(WIDTH - RIGHT)));
            content.append(text(LEFT - 8, y(tick) + 4, "end", 12, label(tick)));
        }
        for (double tick = 0; tick <= mostAcross * 1.0001; tick += step(mostAcross)) {
            content.append(text(x(tick), HEIGHT - BOTTOM + 18, "middle", 12, label(tick)));
        }
        content.append(text(LEFT - 8, TOP - 8, "end", 12, plot.up()));
        content.append(text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 12, "middle", 12, plot.across()));
        for (int index = 0; index < plot.lines().size(); index++) {
            content.append(line(plot.lines().get(index), COLOURS.get(index % COLOURS.size())));
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" \
                font-family="Inter, sans-serif" role="img" aria-label="%s">
                <rect width="100%%" height="100%%" fill="#ffffff"/>
                %s</svg>
                """.formatted(WIDTH, HEIGHT, WIDTH, HEIGHT, escaped(plot.title()), content);
    }

    private String line(Plot.Line line, String colour) {
        var points = line.points();
        var drawn = new StringBuilder("<path d=\"M"
                + points.stream()
                        .map(point -> number(x(point.across())) + " " + number(y(point.up())))
                        .collect(Collectors.joining("L"))
                + "\" fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"2\"/>\n");
        if (points.size() <= MOST_VALUES) {
            for (var point : points) {
                drawn.append("<circle cx=\"%s\" cy=\"%s\" r=\"3.5\" fill=\"%s\"/>%n"
                        .formatted(number(x(point.across())), number(y(point.up())), colour));
                drawn.append(text(x(point.across()), y(point.up()) - 8, "middle", 11, label(point.up())));
            }
        }
        var last = points.getLast();
        return drawn + text(x(last.across()) + 10, y(last.up()) + 4, "start", 12, line.name());
    }

    private double x(double across) {
        return LEFT + across / mostAcross * (WIDTH - LEFT - RIGHT);
    }

    private double y(double up) {
        return HEIGHT - BOTTOM - up / mostUp * (HEIGHT - TOP - BOTTOM);
    }

    private static String label(double value) {
        return Unit.COUNT.text(value);
    }

    private static String text(double x, double y, String anchor, int size, String words) {
        return "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"%d\" fill=\"#22303a\">%s</text>%n"
                .formatted(number(x), number(y), anchor, size, escaped(words));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
