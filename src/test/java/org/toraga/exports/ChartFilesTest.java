package org.toraga.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.charts.ChartDescription;
import org.toraga.charts.ChartKind;
import org.toraga.charts.ChartPalette;
import org.toraga.charts.ChartPoint;
import org.toraga.support.WholeDesk;

/** What is exported is what is seen: every file is read back and compared with the description of the chart. */
@WholeDesk
@Transactional
class ChartFilesTest {

    /** The values of the series, which those of a scatter chart call otherwise. */
    private static final String VALUES = "declare namespace c='http://schemas.openxmlformats.org/drawingml/2006/chart' "
            + ".//c:val/c:numRef/c:numCache | .//c:yVal/c:numRef/c:numCache";

    private final ExportService exports;

    ChartFilesTest(ExportService exports) {
        this.exports = exports;
    }

    @Test
    void aTextSaysWhatMustBeKnownAndThenHasEveryValueInFull() {
        assertThat(csv(ChartKind.LINE))
                .isEqualTo("""
                        \ufeffTitle,"Ішкі өнім, ВВП & GDP"
                        Subtitle,"US dollars, 2021 to 2023"
                        Unit,US$
                        As of,15 January 2024
                        Note,Two of three members have a value.
                        Source,"World Bank, July 2024"
                        Licence,CC BY 4.0
                        Page of the source,https://desk.example/sources/WDI
                        Link,https://desk.example/statistics?asOf=2024-01-15

                        Year,Kazakhstan (US$),'=China (US$),Remarks
                        2021,10373.8,12617.5,
                        2022,11243.55,12662.1,=China: of 2021
                        2023,,12614.1,
                        """.replace("=China: of", "'=China: of").replace("\n", "\r\n"));
    }

    @Test
    void aTextOfAScatterChartHasAColumnForEachQuantity() {
        assertThat(csv(ChartKind.SCATTER)).contains("""
                        State,Group,GDP per head (US$),Life expectancy (US$),Population
                        China,SCO,12614,78.6,1410.7
                        Kazakhstan,SCO,13137,74.4,
                        Hungary,OTS,22142,76.9,9.6
                        """.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void aWorkbookHasTypedCellsUnderAFrozenHead(ChartKind kind) throws IOException {
        try (var workbook = workbook(kind)) {
            var data = workbook.getSheet("Data");

            assertThat(data.getPaneInformation().isFreezePane()).isTrue();
            assertThat(data.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
            assertThat(figures(data)).isEqualTo(figures(SampleCharts.of(kind)));
            assertThat(workbook.getSheet("Notes").getRow(0).getCell(1).getStringCellValue())
                    .isEqualTo("Ішкі өнім, ВВП & GDP");
            assertThat(texts(workbook.getSheet("Notes")))
                    .contains("CC BY 4.0", "https://desk.example/statistics?asOf=2024-01-15", "15 January 2024");
        }
    }

    @ParameterizedTest
    @EnumSource(value = ChartKind.class, names = "HEATMAP", mode = EnumSource.Mode.EXCLUDE)
    void theChartOfAWorkbookDrawsTheValuesOfTheDescription(ChartKind kind) throws IOException {
        try (var workbook = workbook(kind)) {
            var charts = workbook.getSheet("Chart").createDrawingPatriarch().getCharts();

            assertThat(charts).hasSize(1);
            assertDraws(charts.getFirst(), SampleCharts.of(kind));
        }
    }

    @ParameterizedTest
    @EnumSource(value = ChartKind.class, names = "HEATMAP", mode = EnumSource.Mode.EXCLUDE)
    void theChartOfASlideDrawsTheValuesOfTheDescriptionAndBringsThemAlong(ChartKind kind) throws IOException {
        try (var show = show(kind)) {
            var slide = show.getSlides().getFirst();
            var chart = show.getCharts().getFirst();

            assertThat(show.getSlides()).hasSize(1);
            assertThat(slide.getTitle()).isEqualTo("Ішкі өнім, ВВП & GDP");
            assertThat(slide.getShapes().stream()
                            .filter(XSLFTextShape.class::isInstance)
                            .map(shape -> ((XSLFTextShape) shape).getText()))
                    .anyMatch(
                            text -> text.contains("Source: World Bank, July 2024 (CC BY 4.0). As of 15 January 2024."))
                    .anyMatch(text -> text.contains("https://desk.example/statistics"));
            assertDraws(chart, SampleCharts.of(kind));
            try (var workbook = chart.getWorkbook()) {
                assertThat(figures(workbook.getSheetAt(0))).isEqualTo(figures(SampleCharts.of(kind)));
            }
        } catch (InvalidFormatException malformed) {
            throw new IOException(malformed);
        }
    }

    @Test
    void aHeatMapIsATableOfItsColours() throws IOException {
        try (var show = show(ChartKind.HEATMAP)) {
            var table = show.getSlides().getFirst().getShapes().stream()
                    .filter(XSLFTable.class::isInstance)
                    .map(XSLFTable.class::cast)
                    .findFirst()
                    .orElseThrow();
            var colours = ChartPalette.heat(SampleCharts.of(ChartKind.HEATMAP));

            assertThat(table.getCell(0, 1).getText()).isEqualTo("2021");
            assertThat(table.getCell(1, 0).getText()).isEqualTo("Kazakhstan");
            assertThat(String.format("%06x", table.getCell(1, 1).getFillColor().getRGB() & 0xFFFFFF))
                    .isEqualToIgnoringCase(colours.get(new BigDecimal("10373.8")));
            assertThat(table.getCell(1, 3).getFillColor()).isNull();
        }
    }

    @Test
    void seriesKeepTheirColoursOnPaper() throws IOException {
        try (var workbook = workbook(ChartKind.LINE)) {
            assertThat(drawing(workbook)).containsIgnoringCase("val=\"1f6fb2\"");
        }
    }

    @Test
    void barsStandBetweenTheTicksAndLinesOnThem() throws IOException {
        try (var columns = workbook(ChartKind.COLUMNS);
                var lines = workbook(ChartKind.LINE)) {
            assertThat(drawing(columns)).contains("crossBetween val=\"between\"");
            assertThat(drawing(lines)).contains("crossBetween val=\"midCat\"", "prstDash val=\"dash\"");
        }
    }

    @Test
    void columnsOfAStackStandOnOneAnother() throws IOException {
        try (var workbook = workbook(ChartKind.STACKED_COLUMNS)) {
            assertThat(drawing(workbook)).contains("grouping val=\"stacked\"", "overlap val=\"100\"");
        }
    }

    private static String drawing(XSSFWorkbook workbook) {
        return workbook.getSheet("Chart")
                .createDrawingPatriarch()
                .getCharts()
                .getFirst()
                .getCTChart()
                .xmlText();
    }

    @Test
    void namesOfFilesAreMadeOfLettersOfAnyScript() {
        assertThat(exports.chart(SampleCharts.exported(ChartKind.LINE), ChartFormat.XLSX)
                        .name())
                .isEqualTo("ішкі-өнім-ввп-gdp-2024-01-15.xlsx");
    }

    private static void assertDraws(XDDFChart chart, ChartDescription description) {
        var drawn = chart.getCTChart().selectPath(VALUES);
        assertThat(drawn).hasSize(description.series().size());
        for (int index = 0; index < drawn.length; index++) {
            assertThat(values((CTNumData) drawn[index]))
                    .as("series %d", index)
                    .isEqualTo(description.series().get(index).points().stream()
                            .map(ChartFilesTest::value)
                            .toList());
        }
    }

    /** What is drawn, a gap where a place has no value. */
    private static List<Double> values(CTNumData drawn) {
        var values = new ArrayList<Double>(
                Collections.nCopies((int) drawn.getPtCount().getVal(), null));
        for (var point : drawn.getPtList()) {
            values.set((int) point.getIdx(), Double.valueOf(point.getV()));
        }
        return values;
    }

    private static Double value(ChartPoint point) {
        return point.value() == null ? null : point.value().doubleValue();
    }

    private static List<Double> figures(XSSFSheet data) {
        var figures = new ArrayList<Double>();
        for (int row = 2; row <= data.getLastRowNum(); row++) {
            for (var cell : data.getRow(row)) {
                if (cell.getColumnIndex() > 0 && cell.getCellType() == CellType.NUMERIC) {
                    figures.add(cell.getNumericCellValue());
                }
            }
        }
        return figures.stream().sorted().toList();
    }

    private static List<Double> figures(ChartDescription description) {
        return description.series().stream()
                .flatMap(series -> series.points().stream())
                .flatMap(point -> Stream.of(point.across(), point.value(), point.size()))
                .filter(Objects::nonNull)
                .map(BigDecimal::doubleValue)
                .sorted()
                .toList();
    }

    private static List<String> texts(XSSFSheet sheet) {
        var texts = new ArrayList<String>();
        sheet.forEach(row -> texts.add(row.getCell(1).getStringCellValue()));
        return texts;
    }

    private String csv(ChartKind kind) {
        return new String(
                exports.chart(SampleCharts.exported(kind), ChartFormat.CSV).content(), StandardCharsets.UTF_8);
    }

    private XSSFWorkbook workbook(ChartKind kind) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(
                exports.chart(SampleCharts.exported(kind), ChartFormat.XLSX).content()));
    }

    private XMLSlideShow show(ChartKind kind) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(
                exports.chart(SampleCharts.exported(kind), ChartFormat.PPTX).content()));
    }
}
