package org.toraga.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import org.toraga.base.PartialDate;
import org.toraga.revisions.RecordKinds;

/** Files to be filled in: the names of the columns, and one line that shows how each is written. */
@Component
class Templates {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ImportKinds kinds;
    private final RecordKinds records;

    Templates(ImportKinds kinds, RecordKinds records) {
        this.kinds = kinds;
        this.records = records;
    }

    byte[] of(String kind, boolean asWorkbook) {
        var names = kinds.columns(kind).names();
        var example = kind.equals(ImportPlan.OBSERVATIONS)
                ? List.of("KAZ", "NY.GDP.MKTP.CD", "GDP (current US$)", "2023", "262642000000")
                : names.stream().map(name -> example(kind, name)).toList();
        return asWorkbook ? workbook(names, example) : csv(names, example);
    }

    private String example(String kind, String name) {
        return Stream.of(records.of(kind).draft().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .map(Templates::example)
                .orElse("");
    }

    private static String example(RecordComponent component) {
        var type = component.getType();
        if (type.isEnum()) {
            return ((Enum<?>) type.getEnumConstants()[0]).name();
        }
        return switch (type.getSimpleName()) {
            case "boolean" -> "false";
            case "int" -> "1";
            case "BigDecimal" -> new BigDecimal("12.5").toPlainString();
            case "LocalDate" -> LocalDate.of(2024, 7, 4).toString();
            case "PartialDate" -> PartialDate.of(LocalDate.of(2024, 7, 4)).isoText();
            case "CountryCode" -> "KAZ";
            case "OrganizationCode" -> "SCO";
            case "IndicatorCode" -> "SP.POP.TOTL";
            case "SourceCode", "List" -> "WB-WDI";
            default -> component.getName().equals(RecordColumns.CODE) ? "EXAMPLE-1" : "";
        };
    }

    /** With a byte order mark, since spreadsheet programs else take Cyrillic letters for others. */
    private static byte[] csv(List<String> names, List<String> example) {
        var text = new StringBuilder().append(BYTE_ORDER_MARK);
        var lines = new StringWriter();
        try (var csv = CsvWriter.builder().build(lines)) {
            csv.writeRecord(names);
            csv.writeRecord(example);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append(lines).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(List<String> names, List<String> example) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Import");
            for (int line = 0; line < 2; line++) {
                var row = sheet.createRow(line);
                var texts = line == 0 ? names : example;
                for (int column = 0; column < texts.size(); column++) {
                    row.createCell(column).setCellValue(texts.get(column));
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
