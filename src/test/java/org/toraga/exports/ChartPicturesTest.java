package org.toraga.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.toraga.charts.ChartDescription;
import org.toraga.charts.ChartKind;
import org.toraga.charts.ChartPoint;
import org.toraga.charts.ChartSeries;
import org.toraga.support.SpokenPdf;
import org.toraga.support.WholeDesk;
import org.xml.sax.InputSource;

/** What is in the description is in the picture, whatever file it is. */
@WholeDesk
class ChartPicturesTest {

    private final ChartPictures pictures;

    ChartPicturesTest(ChartPictures pictures) {
        this.pictures = pictures;
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void allThatMustBeKnownStandsInTheDrawing(ChartKind kind) throws Exception {
        var text = text(pictures.svg(SampleCharts.exported(kind), PictureSize.SCREEN));

        assertThat(text)
                .contains(
                        "Ішкі өнім, ВВП & GDP",
                        "US dollars, 2021 to 2023",
                        "Unit: US$.",
                        "Two of three members have a value.",
                        "World Bank, July 2024 (CC BY 4.0)",
                        "As of 15 January 2024.",
                        "https://desk.example/statistics?asOf=2024-01-15");
        assertThat(names(kind)).allMatch(text::contains);
    }

    /** Names that the picture shows of the values. */
    private static Stream<String> names(ChartKind kind) {
        return switch (kind) {
            case LINE, STACKED_COLUMNS, COLUMNS, HEATMAP -> Stream.of("Kazakhstan", "=China", "2021", "2023");
            case BARS -> Stream.of("China", "Қазақстан", "17.8k", "261.4", "Tajikistan");
            case TREEMAP -> Stream.of("China", "17.8k");
            case SCATTER -> Stream.of("China", "Hungary", "GDP per head (US$)", "Life expectancy (US$)", "SCO", "OTS");
        };
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void wordsOfADocumentCanBeSearchedAndLeadBack(ChartKind kind) throws IOException {
        try (var document = Loader.loadPDF(pictures.pdf(SampleCharts.exported(kind), PictureSize.A4))) {
            SpokenPdf.check(document);
            assertThat(SpokenPdf.elements(document, "Figure")).hasSize(1);
            var text = new PDFTextStripper().getText(document);
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(text).contains("Ішкі өнім, ВВП & GDP", "Two of three members", "CC BY 4.0", "As of 15 January");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Ішкі өнім, ВВП & GDP");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(842f, 843f);
            var links = document.getPage(0).getAnnotations().stream()
                    .map(PDAnnotationLink.class::cast)
                    .map(link -> ((PDActionURI) link.getAction()).getURI());
            assertThat(links).containsOnly("https://desk.example/statistics?asOf=2024-01-15");
            for (var font : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(font).isEmbedded())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void anImageHasAsManyPointsAsItsSizeTimesItsScale(int scale) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(
                pictures.png(SampleCharts.exported(ChartKind.COLUMNS), PictureSize.SLIDE, scale)));

        assertThat(image.getWidth()).isEqualTo(960 * scale);
        assertThat(image.getHeight()).isEqualTo(540 * scale);
        assertThat(image.getRGB(1, 1) & 0xffffff).isEqualTo(0xffffff);
    }

    @Test
    void paperIsDarkOnlyIfItIsAskedFor() throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(
                pictures.png(SampleCharts.exported(ChartKind.LINE), PictureSize.CARD.onDark(), 1)));

        assertThat(image.getRGB(1, 1) & 0xffffff).isEqualTo(0x11181b);
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
    }

    @Test
    void aBareDrawingLeavesTheWordsAroundItToOthers() throws Exception {
        var svg = pictures.svg(SampleCharts.exported(ChartKind.LINE), new PictureSize(600, 300, false, false));

        assertThat(svg.replaceAll("<title.*?</desc>", "")).doesNotContain("https://desk.example", "World Bank");
        assertThat(text(svg)).contains("Kazakhstan");
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void aDrawingFetchesNothing(ChartKind kind) {
        var svg = pictures.svg(SampleCharts.exported(kind), PictureSize.SCREEN);

        assertThat(found(svg, "url\\(([^)]{0,10})")).allMatch(address -> address.matches("data:font/|#place-\\d+"));
        assertThat(found(svg, "href=\"([^\"]*)\"")).containsOnly("https://desk.example/statistics?asOf=2024-01-15");
        assertThat(svg).doesNotContain("<script", "<image", "<use", "<foreignObject", "@import", "<!DOCTYPE");
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    @Test
    void markupInARecordStaysText() throws Exception {
        var hostile = "<script>alert(1)</script> ]]> \"'&amp; \u0001";
        var plain = SampleCharts.of(ChartKind.LINE);
        var chart = new ChartDescription(
                ChartKind.LINE,
                hostile,
                hostile,
                "",
                0,
                "Year",
                List.of(new ChartSeries(hostile, null, plain.series().getLast().points())),
                List.of(hostile),
                plain.sources(),
                null);

        var svg = pictures.svg(SampleCharts.exported(chart), PictureSize.SCREEN);

        assertThat(svg).doesNotContain("<script");
        assertThat(text(svg)).contains("<script>alert(1)</script> ]]> \"'&amp;");
    }

    @Test
    void aChartWithoutValuesIsRefused() {
        var empty = SampleCharts.exported(new ChartDescription(
                ChartKind.LINE, "Empty", "", "", 0, "Year", List.of(), List.of(), List.of(), null));

        assertThatThrownBy(() -> pictures.svg(empty, PictureSize.SCREEN)).isInstanceOf(NothingToExportException.class);
    }

    @Test
    void anImageOfMorePointsThanMemoryHasIsRefused() {
        var states = Stream.iterate(1, index -> index + 1)
                .limit(200)
                .map(index -> ChartPoint.of("State " + index, BigDecimal.valueOf(index)))
                .toList();
        var chart = SampleCharts.exported(new ChartDescription(
                ChartKind.BARS,
                "Many",
                "",
                "",
                0,
                "State",
                List.of(new ChartSeries("", null, states)),
                List.of(),
                List.of(),
                null));

        assertThatThrownBy(() -> pictures.png(chart, PictureSize.SCREEN, 4))
                .isInstanceOf(PictureTooLargeException.class);
        assertThat(pictures.png(chart, PictureSize.SLIDE, 4)).isNotEmpty();
    }

    @Test
    @WithMockUser(username = "aigerim", roles = "VIEWER")
    void aViewerIsRefused() {
        var chart = SampleCharts.exported(ChartKind.LINE);

        assertThatThrownBy(() -> pictures.svg(chart, PictureSize.SCREEN)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> pictures.pdf(chart, PictureSize.SCREEN)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> pictures.png(chart, PictureSize.SCREEN, 1)).isInstanceOf(AccessDeniedException.class);
    }

    /** The words of a drawing, read as any program would. */
    private static String text(String svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement()
                .getTextContent();
    }
}
