package org.toraga.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineNamesTest {

    /** Where the name begins: its own distance from the end of the line, and the padding of a label of Highcharts. */
    private static final int BEGINNING = 8 + 5;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CSTO",
                "IFAS",
                "ОДКБ",
                "СВМДА",
                "ҰҚШҰ",
                "Kazakhstan",
                "Turkmenistan",
                "Уполномоченный",
                "Қырғыз Республикасы"
            })
    void aNameAtTheEndOfALineHasItsWholeWidth(String name) throws IOException, FontFormatException {
        var line = new ChartSeries(name, null, List.of());

        assertThat((double) LineNames.room(List.of(line))).isGreaterThanOrEqualTo(BEGINNING + width(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.3M", "1 234,5 млрд", "−0.25"})
    void aFigureBesideABarHasItsWholeWidth(String figure) throws IOException, FontFormatException {
        assertThat((double) LineNames.roomOf(Stream.of(figure))).isGreaterThanOrEqualTo(BEGINNING + width(figure));
    }

    private static double width(String text) throws IOException, FontFormatException {
        try (var file = LineNamesTest.class.getResourceAsStream("/fonts/inter-regular.ttf")) {
            var font = Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(12f);
            return font.getStringBounds(text, new FontRenderContext(null, true, true))
                    .getWidth();
        }
    }
}
