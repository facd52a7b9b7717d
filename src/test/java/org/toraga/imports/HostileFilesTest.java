package org.toraga.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Each file that is broken or means harm gets one refusal that says what is wrong, and costs neither time nor memory. */
class HostileFilesTest {

    private static final ImportLimits LIMITS = new ImportLimits(
            DataSize.ofMegabytes(50),
            DataSize.ofMegabytes(100),
            200,
            DataSize.ofMegabytes(20),
            1000,
            32_768,
            1_000_000,
            1000,
            Duration.ofDays(30));

    private static final String TABLE = "country,indicator,year,value\nKAZ,SP.POP.TOTL,2020,1\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private Path file(Content content) throws IOException {
        var file = folder.resolve("file");
        try (var out = Files.newOutputStream(file)) {
            content.write(out);
        }
        return file;
    }

    private Path text(String text, Charset charset) throws IOException {
        return file(out -> out.write(text.getBytes(charset)));
    }

    private Path zip(Map<String, Content> parts) throws IOException {
        return file(out -> {
            var zip = new ZipOutputStream(out);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
                zip.closeEntry();
            }
            zip.finish();
        });
    }

    private static Content content(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<List<String>> lines(Path file) {
        var lines = new ArrayList<List<String>>();
        StoredFile.open(file, LIMITS).table().read((line, fields) -> lines.add(List.of(fields)), Meter.NONE);
        return lines;
    }

    private static void assertRefused(Path file, String key) {
        assertThatThrownBy(() -> lines(file))
                .isInstanceOfSatisfying(
                        FileRefusedException.class,
                        refused -> assertThat(refused.textKey()).isEqualTo("imports.refusal." + key));
    }

    @Test
    void whatIsWellFormedIsReadWhateverItIsPackedIn() throws IOException {
        var expected =
                List.of(List.of("country", "indicator", "year", "value"), List.of("KAZ", "SP.POP.TOTL", "2020", "1"));

        assertThat(lines(text(TABLE, StandardCharsets.UTF_8))).isEqualTo(expected);
        assertThat(lines(text("\uFEFF" + TABLE, StandardCharsets.UTF_16LE))).isEqualTo(expected);
        assertThat(lines(text(TABLE.replace(',', ';'), StandardCharsets.UTF_8))).isEqualTo(expected);
        assertThat(lines(zip(Map.of("API_X.csv", content(TABLE), "Metadata_Country_X.csv", content("a,b\n")))))
                .isEqualTo(expected);
        assertThat(lines(workbook(false, Map.of()))).isEqualTo(expected);
    }

    @Test
    void anotherEncodingIsToldWithItsLine() throws IOException {
        assertRefused(text(TABLE + "Қазақстан", Charset.forName("windows-1251")), "notUtf8");
    }

    @Test
    void whatIsNoTextIsToldSo() throws IOException {
        assertRefused(file(out -> out.write(new byte[1000])), "notText");
        assertRefused(
                file(out -> out.write(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0})), "oldWorkbook");
        assertRefused(file(out -> {}), "empty");
    }

    @Test
    void aFileThatEndsInTheMiddleIsToldSo() throws IOException {
        assertRefused(text(TABLE + "KAZ,\"SP.POP", StandardCharsets.UTF_8), "cutOff");
        var whole = Files.readAllBytes(zip(Map.of("a.csv", content(TABLE.repeat(1000)))));
        assertRefused(file(out -> out.write(Arrays.copyOf(whole, whole.length / 2))), "damaged");
    }

    @Test
    void tooManyColumnsAndTooLongAFieldAreToldWithTheirLine() throws IOException {
        assertRefused(text(TABLE + ",".repeat(1_000_000), StandardCharsets.UTF_8), "tooManyColumns");
        assertRefused(text(TABLE + "x".repeat(100_000), StandardCharsets.UTF_8), "fieldTooLong");
    }

    @Test
    void aZipThatUnpacksToZerosIsStoppedEarly() throws IOException {
        var zeros = new byte[1024 * 1024];
        Arrays.fill(zeros, (byte) '0');
        Content bomb = out -> {
            for (int i = 0; i < 60; i++) {
                out.write(zeros);
            }
        };

        assertThatThrownBy(() -> lines(zip(Map.of("bomb.csv", bomb)))).isInstanceOf(FileRefusedException.class);
        assertRefused(
                zip(Map.of("bomb.csv", out -> {
                    for (int i = 0; i < 1_500_000; i++) {
                        out.write("0000000000000000000\n".getBytes(StandardCharsets.UTF_8));
                    }
                })),
                "packedTooTightly");
    }

    @Test
    void anEntryThatPointsOutOfTheZipIsRefused() throws IOException {
        assertRefused(zip(Map.of("../../etc/cron.d/x.csv", content(TABLE))), "pathInZip");
        assertRefused(zip(Map.of("/x.csv", content(TABLE))), "pathInZip");
        assertRefused(zip(Map.of("C:\\x.csv", content(TABLE))), "pathInZip");
    }

    @Test
    void aZipNeedsOneTable() throws IOException {
        assertRefused(zip(Map.of("a.csv", content(TABLE), "b.csv", content(TABLE))), "notOneTable");
        assertRefused(zip(Map.of("a.txt", content(TABLE))), "notOneTable");
    }

    @Test
    void aFormulaIsToldWithItsPlace() throws IOException {
        assertThatThrownBy(() -> lines(workbook(true, Map.of())))
                .isInstanceOfSatisfying(
                        FileRefusedException.class,
                        refused -> assertThat(refused.facts()).containsExactly(3L, "D"));
    }

    @Test
    void aWorkbookThatReachesOutOrDeclaresEntitiesIsRefused() throws IOException {
        assertRefused(
                workbook(false, Map.of("xl/externalLinks/externalLink1.xml", "<externalLink/>")), "linkedWorkbook");
        assertRefused(workbook(false, Map.of("xl/vbaProject.bin", "x")), "linkedWorkbook");
        assertRefused(
                workbook(
                        false,
                        Map.of("xl/more.xml", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"bbbb\">]><a>&b;</a>")),
                "entities");
    }

    @Test
    void aWorkbookThatUnpacksTooLargeIsRefused() throws IOException {
        assertThatThrownBy(() -> lines(workbook(false, Map.of("xl/more.xml", "0".repeat(30 * 1024 * 1024)))))
                .isInstanceOf(FileRefusedException.class);
    }

    @Test
    void aDamagedWorkbookIsToldSo() throws IOException {
        assertRefused(zip(Map.of("[Content_Types].xml", content("<no"), "xl/workbook.xml", content("<no"))), "damaged");
    }

    /** A workbook of the table, with more parts in it. */
    private Path workbook(boolean withFormula, Map<String, String> more) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            int number = 0;
            for (var line : TABLE.split("\n")) {
                var row = sheet.createRow(number++);
                var fields = line.split(",");
                for (int column = 0; column < fields.length; column++) {
                    if (fields[column].matches("\\d+")) {
                        row.createCell(column).setCellValue(Double.parseDouble(fields[column]));
                    } else {
                        row.createCell(column).setCellValue(fields[column]);
                    }
                }
            }
            if (withFormula) {
                sheet.createRow(number).createCell(3).setCellFormula("1+1");
            }
            workbook.write(bytes);
        }
        return file(out -> {
            var zip = new ZipOutputStream(out);
            var parts = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()));
            for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                parts.transferTo(zip);
                zip.closeEntry();
            }
            for (var part : more.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            zip.finish();
        });
    }
}
