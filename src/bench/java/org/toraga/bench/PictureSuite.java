package org.toraga.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.toraga.charts.ChartDescription;
import org.toraga.charts.ChartKind;
import org.toraga.charts.ChartPoint;
import org.toraga.charts.ChartSeries;
import org.toraga.charts.ChartSource;
import org.toraga.exports.ChartPictures;
import org.toraga.exports.ExportedChart;
import org.toraga.exports.PictureSize;

/** What a typical chart takes as a picture: nine lines over twenty-four years. */
class PictureSuite implements Suite {

    private static final int WARM_UP_ROUNDS = 10;
    private static final int ROUNDS = 30;

    private static final String DRIVER =
            "the desk's own service, asked in this process by one thread as an admin for a line chart of "
                    + "nine states and twenty-four years, framed, as wide as a screen; " + WARM_UP_ROUNDS
                    + " rounds to warm up, then " + ROUNDS + " that count";

    @Override
    public String name() {
        return "pictures";
    }

    @Override
    public List<Figure> measure(Workbench bench) throws Exception {
        var chart = chart(new Random(bench.options().seed()));
        try (var desk = InProcess.start(bench.store())) {
            var pictures = desk.service(ChartPictures.class);
            var works = new LinkedHashMap<String, Runnable>();
            works.put("PNG at 2×", () -> pictures.png(chart, PictureSize.SCREEN, 2));
            works.put("SVG", () -> pictures.svg(chart, PictureSize.SCREEN));
            works.put("PDF", () -> pictures.pdf(chart, PictureSize.SCREEN));
            return works.entrySet().stream().map(PictureSuite::figure).toList();
        }
    }

    private static Figure figure(Map.Entry<String, Runnable> work) {
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            work.getValue().run();
        }
        var samples = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            samples.add(ExplorerSuite.milliseconds(work.getValue()));
        }
        return Figure.of(
                "pictures." + work.getKey().substring(0, 3).toLowerCase(Locale.ROOT),
                "a chart as " + work.getKey(),
                Unit.MILLISECONDS,
                samples,
                DRIVER);
    }

    private static ExportedChart chart(Random random) {
        var series = IntStream.rangeClosed(1, 9)
                .mapToObj(state -> new ChartSeries("State " + state, null, points(random)))
                .toList();
        var description = new ChartDescription(
                ChartKind.LINE,
                "GDP of nine states",
                "US dollars, current prices, 2000 to 2023",
                "US$",
                0,
                "Year",
                series,
                List.of("9 of 9 members have a value."),
                List.of(new ChartSource("World Bank", "sources/WDI", "CC BY 4.0")),
                "2024");
        return new ExportedChart(
                description, Locale.ENGLISH, LocalDate.of(2024, 1, 15), "https://desk.example", "statistics");
    }

    private static List<ChartPoint> points(Random random) {
        var points = new ArrayList<ChartPoint>();
        var value = 1e9 * (1 + random.nextInt(1_000));
        for (int year = 2000; year <= 2023; year++) {
            value *= 0.98 + random.nextDouble() * 0.15;
            points.add(ChartPoint.of(String.valueOf(year), BigDecimal.valueOf(Math.round(value))));
        }
        return points;
    }
}
