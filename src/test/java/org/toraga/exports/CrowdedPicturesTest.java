package org.toraga.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toraga.charts.ChartAnnotation;
import org.toraga.charts.ChartDescription;
import org.toraga.charts.ChartKind;
import org.toraga.charts.ChartOptions;
import org.toraga.charts.ChartPoint;
import org.toraga.charts.ChartSeries;
import org.toraga.charts.ChartWords;
import org.toraga.exports.drawing.Composition;
import org.toraga.exports.drawing.FrameTexts;
import org.toraga.exports.drawing.Lettering;
import org.toraga.exports.drawing.Mark;
import org.toraga.exports.drawing.Picture;
import org.toraga.exports.plots.ChartPlot;

/** Much to show in a little room. */
class CrowdedPicturesTest {

    private static final String LINK = "https://desk.example/statistics?" + "indicator=NY.GDP.MKTP.CD,".repeat(8);
    private static final String SOURCE = "Source: World Bank (CC BY 4.0). As of 15 January 2024.";

    @ParameterizedTest
    @EnumSource(PicturePreset.class)
    void aLongRankingKeepsEveryNameInReadableLetters(PicturePreset preset) {
        var words = words(picture(ranking(60), List.of(), preset.size(false)));

        assertThat(words).extracting(Mark.Words::text).contains("State 1", "State 30", "State 60");
        assertThat(words)
                .filteredOn(one -> one.text().startsWith("State "))
                .hasSize(60)
                .allMatch(one -> one.size() >= 8);
    }

    @ParameterizedTest
    @EnumSource(PicturePreset.class)
    void namesAtTheEndsOfLinesDoNotTouch(PicturePreset preset) {
        var picture = picture(lines(14, ChartOptions.NONE), List.of(), preset.size(false));

        var names = words(picture).stream()
                .filter(one -> one.text().startsWith("State "))
                .map(CrowdedPicturesTest::box)
                .toList();
        assertThat(names).hasSize(14);
        for (var one : names) {
            assertThat(names).filteredOn(one::intersects).containsExactly(one);
        }
    }

    @Test
    void moreLinesThanCanBeNamedHaveALegend() {
        var picture = picture(lines(30, ChartOptions.NONE), List.of(), PictureSize.A4);

        assertThat(words(picture))
                .extracting(Mark.Words::text)
                .containsAll(IntStream.rangeClosed(1, 30)
                        .mapToObj(state -> "State " + state)
                        .toList());
    }

    @Test
    void whatHasNoRoomInThePictureIsToldBelow() {
        var many = IntStream.rangeClosed(2000, 2023)
                .mapToObj(year -> new ChartAnnotation(
                        String.valueOf(year), "Meeting of the council of " + year, null, "organization-sco"))
                .toList();
        var chart = lines(2, new ChartOptions(false, many, null, null));

        var texts = String.join(
                " ",
                words(picture(chart, List.of(), PictureSize.SCREEN)).stream()
                        .map(Mark.Words::text)
                        .toList());

        assertThat(IntStream.rangeClosed(2000, 2023))
                .allMatch(year -> texts.contains("Meeting of the council of " + year));
        assertThat(texts).contains(": Meeting of the council of");
    }

    @ParameterizedTest
    @EnumSource(PicturePreset.class)
    void longNotesGiveWayBeforeTheSourceAndTheLinkDo(PicturePreset preset) {
        var notes = IntStream.rangeClosed(1, 40)
                .mapToObj(index -> "Note " + index + ": " + "a state without a value and why it has none; ".repeat(4))
                .toList();

        var picture = picture(lines(3, ChartOptions.NONE), notes, preset.size(false));

        var texts = words(picture).stream().map(Mark.Words::text).toList();
        assertThat(texts).contains(SOURCE);
        assertThat(String.join("", texts)).contains("https://desk.example/statistics?indicator");
        assertThat(words(picture)).allMatch(one -> isInside(picture, one));
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void nothingStandsOutsideThePicture(ChartKind kind) {
        for (var preset : PicturePreset.values()) {
            var picture = picture(SampleCharts.of(kind), List.of("A note."), preset.size(false));

            assertThat(words(picture)).isNotEmpty().allMatch(one -> isInside(picture, one));
        }
    }

    private static boolean isInside(Picture picture, Mark.Words words) {
        return new Rectangle2D.Double(
                        -1, -1, picture.width() / picture.zoom() + 2, picture.height() / picture.zoom() + 2)
                .contains(box(words));
    }

    private static Rectangle2D box(Mark.Words words) {
        var width = Lettering.width(words.text(), words.size(), words.weight());
        var left = switch (words.anchor()) {
            case START -> words.x();
            case MIDDLE -> words.x() - width / 2;
            case END -> words.x() - width;
        };
        return new Rectangle2D.Double(left, words.baseline() - words.size() * 0.75, width, words.size() * 0.8);
    }

    private static List<Mark.Words> words(Picture picture) {
        return picture.marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(Mark.Words.class::cast)
                .toList();
    }

    private static Picture picture(ChartDescription chart, List<String> notes, PictureSize size) {
        var words = new ChartWords(Locale.ENGLISH, (key, facts) -> key, "as of 15 Jan 2024");
        var texts = new FrameTexts(chart.title(), chart.subtitle(), notes, List.of(SOURCE), LINK);
        return Composition.of(ChartPlot.of(chart, words, size.dark()), texts, "", Locale.ENGLISH, size);
    }

    private static ChartDescription ranking(int states) {
        var points = IntStream.rangeClosed(1, states)
                .mapToObj(state -> ChartPoint.of("State " + state, BigDecimal.valueOf(1_000_000_000L / state)))
                .toList();
        return described(ChartKind.BARS, List.of(new ChartSeries("", null, points)), ChartOptions.NONE);
    }

    private static ChartDescription lines(int states, ChartOptions options) {
        var series = new ArrayList<ChartSeries>();
        for (int state = 1; state <= states; state++) {
            var growth = state;
            series.add(new ChartSeries(
                    "State " + state,
                    null,
                    IntStream.rangeClosed(2000, 2023)
                            .mapToObj(year -> ChartPoint.of(
                                    String.valueOf(year), BigDecimal.valueOf(100 + growth + (year - 2000))))
                            .toList()));
        }
        return described(ChartKind.LINE, series, options);
    }

    private static ChartDescription described(ChartKind kind, List<ChartSeries> series, ChartOptions options) {
        return new ChartDescription(
                kind,
                "A title that is as long as those of the statistics explorer can be when several indicators are added up",
                "US dollars",
                "US$",
                0,
                "Year",
                series,
                List.of(),
                List.of(),
                "2024",
                options);
    }
}
