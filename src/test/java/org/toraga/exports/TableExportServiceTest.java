package org.toraga.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.PartialDate;
import org.toraga.base.ui.Texts;
import org.toraga.support.WholeDesk;
import tools.jackson.databind.json.JsonMapper;

@WholeDesk
@Transactional
class TableExportServiceTest {

    private record Line(
            String name,
            @Nullable BigDecimal value,
            @Nullable PartialDate date,
            @Nullable LocalDateTime moment,
            int year) {}

    private static final LocalDate DAY = LocalDate.of(2024, 1, 15);

    private static final List<TableColumn<Line>> COLUMNS = List.of(
            TableColumn.text("NAME", "Name", Line::name),
            TableColumn.number("GDP_SHARE", "Share", "%", 1, Line::value),
            TableColumn.date("SINCE", "Since", Line::date),
            TableColumn.<Line>moment("AT", "At", "GMT+5", Line::moment).hiddenAtFirst(),
            TableColumn.year("YEAR", "Year", Line::year));

    private static final List<Line> LINES = List.of(
            new Line(
                    "=HYPERLINK(\"http://x\")",
                    new BigDecimal("-12.345678901"),
                    PartialDate.of(LocalDate.of(2024, 8, 12)),
                    LocalDateTime.of(2024, 1, 15, 9, 30, 5),
                    2023),
            new Line("Қазақстан, Республикасы", null, PartialDate.of(java.time.YearMonth.of(2024, 8)), null, 2022));

    private final TableExportService exports;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    TableExportServiceTest(TableExportService exports, JdbcClient jdbc, JsonMapper json) {
        this.exports = exports;
        this.jdbc = jdbc;
        this.json = json;
    }

    @Test
    void aTextHasTitlesUnitsAndRowsInFull() {
        assertThat(text(TableFormat.CSV, table(LINES))).isEqualTo("""
                Name,Share,Since,At,Year
                ,%,,GMT+5,
                "'=HYPERLINK(""http://x"")",-12.345678901,2024-08-12,2024-01-15T09:30:05,2023
                "Қазақстан, Республикасы",,2024-08,,2022
                """.replace("\n", "\r\n"));
    }

    @Test
    void aByteOrderMarkStandsOnlyWhereItIsAskedFor() {
        assertThat(text(TableFormat.CSV_MARKED, table(LINES)))
                .isEqualTo("\ufeff" + text(TableFormat.CSV, table(LINES)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1"})
    void noTextIsTakenForAFormula(String text) throws IOException {
        var table = table(List.of(new Line(text, null, null, null, 2024)));

        var read = CsvReader.builder().ofCsvRecord(text(TableFormat.CSV, table)).stream()
                .toList();
        assertThat(read.get(2).getField(0)).isEqualTo("'" + text);
        try (var workbook = workbook(table)) {
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(0).getCellType())
                    .isEqualTo(CellType.STRING);
        }
    }

    @Test
    void aWorkbookHasTypedCellsUnderAFrozenHeadWithFilters() throws IOException {
        try (var workbook = workbook(table(LINES))) {
            var data = workbook.getSheet("Data");
            var row = data.getRow(2);

            assertThat(data.getPaneInformation().isFreezePane()).isTrue();
            assertThat(data.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
            assertThat(data.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:E4");
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\")");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(-12.345678901);
            assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("#,##0.0");
            assertThat(DateUtil.isCellDateFormatted(row.getCell(2))).isTrue();
            assertThat(row.getCell(2).getLocalDateTimeCellValue()).isEqualTo("2024-08-12T00:00");
            assertThat(row.getCell(3).getLocalDateTimeCellValue()).isEqualTo("2024-01-15T09:30:05");
            assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(2023);
            assertThat(data.getRow(3).getCell(1)).isNull();
            assertThat(data.getRow(3).getCell(2).getStringCellValue()).isEqualTo("2024-08");
        }
    }

    @Test
    void aWorkbookSaysWhatItsRowsAre() throws IOException {
        try (var workbook = workbook(table(LINES))) {
            var notes = IntStream.rangeClosed(0, workbook.getSheet("Notes").getLastRowNum())
                    .mapToObj(place -> workbook.getSheet("Notes").getRow(place))
                    .map(row -> row.getCell(0).getStringCellValue() + " | "
                            + row.getCell(1).getStringCellValue())
                    .toList();

            assertThat(notes)
                    .containsExactly(
                            "Title | Lines",
                            "Rows | 2",
                            "Filter: Words | asia",
                            "As of | 15 January 2024",
                            "Source | World Bank (CC BY 4.0)",
                            "Link | https://desk.example/lines?asOf=2024-01-15&q=asia");
        }
    }

    @Test
    void programsGetRowsByTheNamesOfTheColumns() {
        var read = json.readTree(text(TableFormat.JSON, table(LINES)));

        assertThat(read.at("/asOf").asString()).isEqualTo("2024-01-15");
        assertThat(read.at("/columns/1/unit").asString()).isEqualTo("%");
        assertThat(read.at("/filter/0/value").asString()).isEqualTo("asia");
        assertThat(read.at("/sources/0/licence").asString()).isEqualTo("CC BY 4.0");
        assertThat(read.at("/rows/0/gdpShare").decimalValue()).isEqualByComparingTo("-12.345678901");
        assertThat(read.at("/rows/0/name").asString()).isEqualTo("=HYPERLINK(\"http://x\")");
        assertThat(read.at("/rows/1/gdpShare").isNull()).isTrue();
    }

    @Test
    void columnsAreThoseShownInTheOrderShown() {
        assertThat(text(TableFormat.CSV, table(LINES).with(List.of("YEAR", "nothing", "NAME"))))
                .startsWith("Year,Name\r\n2023,");
    }

    @Test
    void anAddressChoosesColumnsAsTheGridDoes() {
        assertThat(table(LINES).chosen(java.util.Optional.empty()).columns())
                .extracting(TableColumn::key)
                .containsExactly("NAME", "GDP_SHARE", "SINCE", "YEAR");
        assertThat(table(LINES).chosen(java.util.Optional.of("at,nothing")).columns())
                .extracting(TableColumn::key)
                .containsExactly("NAME", "AT");
        assertThat(table(LINES).chosen(java.util.Optional.of("-")).columns())
                .extracting(TableColumn::key)
                .containsExactly("NAME");
    }

    @Test
    void anExportOfNothingIsRefused() {
        assertThatThrownBy(() -> exports.check(table(List.of()), TableFormat.CSV))
                .isInstanceOf(NoRowsException.class);
    }

    @Test
    void anExportOfTooMuchIsRefusedWithTheLimit() {
        var tooMany = new Table<Line>("Lines", COLUMNS, List.of(), () -> 1_000_001, row -> {}, List::of);

        assertThatThrownBy(() -> exports.check(tooMany, TableFormat.CSV))
                .isInstanceOfSatisfying(
                        TooManyRowsException.class,
                        refused -> assertThat(refused.facts()).containsExactly(1_000_001, 1_000_000));
    }

    @Test
    @WithMockUser(username = "aigerim", roles = "VIEWER")
    void aViewerIsRefused() {
        assertThatThrownBy(() -> exports.check(table(LINES), TableFormat.CSV))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> text(TableFormat.CSV, table(LINES))).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void whatIsStoppedReadsNoFurtherRows(TableFormat format) {
        var read = new AtomicInteger();
        var line = new Line("x", BigDecimal.ONE, null, null, 2024);
        TableRows<Line> endless = row -> {
            while (true) {
                read.incrementAndGet();
                row.accept(line);
            }
        };
        var table = new Table<>("Endless", COLUMNS, List.of(), () -> 1, endless, List::of);
        var progress = new ExportProgress[1];
        progress[0] = new ExportProgress(rows -> {
            if (rows >= 2_000) {
                progress[0].stop();
            }
        });

        assertThatThrownBy(() -> exports.write(exported(table), format, new ByteArrayOutputStream(), progress[0]))
                .isInstanceOf(ExportStoppedException.class);
        assertThat(read).hasValue(2_500);
    }

    @Test
    @WithMockUser(
            username = "daniyar",
            roles = {"VIEWER", "MANAGER"})
    void whoTookWhatIsRecorded() {
        text(TableFormat.CSV_MARKED, table(LINES));

        var recorded = jdbc.sql("select username, kind, format, title, address, as_of, language from export_record"
                        + " order by id desc limit 1")
                .query()
                .singleRow();
        assertThat(recorded.values().stream().map(String::valueOf))
                .containsExactly(
                        "daniyar", "TABLE", "CSV", "Lines", "lines?asOf=2024-01-15&q=asia", "2024-01-15", "en");
    }

    @Test
    void pagesAreReadUntilOneIsNotFull() {
        var pages = new AtomicInteger();
        var read = new AtomicInteger();
        TableRows.<Integer>paged(org.springframework.data.domain.Sort.unsorted(), page -> {
                    pages.incrementAndGet();
                    return IntStream.range(
                                    (int) page.getOffset(),
                                    Math.min(2_300, (int) page.getOffset() + page.getPageSize()))
                            .boxed()
                            .toList();
                })
                .each(row -> assertThat(row).isEqualTo(read.getAndIncrement()));

        assertThat(read).hasValue(2_300);
        assertThat(pages).hasValue(3);
    }

    private static Table<Line> table(List<Line> lines) {
        return Table.of(
                "Lines",
                COLUMNS,
                List.of(new TableFact("Words", "asia")),
                lines,
                () -> List.of(new TableSource("World Bank", "CC BY 4.0", "sources/WDI")));
    }

    private static ExportedTable<Line> exported(Table<Line> table) {
        return new ExportedTable<>(table, Texts.ENGLISH, DAY, "https://desk.example", "lines?asOf=2024-01-15&q=asia");
    }

    private byte[] file(TableFormat format, Table<Line> table) {
        var out = new ByteArrayOutputStream();
        exports.write(exported(table), format, out, ExportProgress.unseen());
        return out.toByteArray();
    }

    private String text(TableFormat format, Table<Line> table) {
        return new String(file(format, table), StandardCharsets.UTF_8);
    }

    private XSSFWorkbook workbook(Table<Line> table) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file(TableFormat.XLSX, table)));
    }
}
