package org.toraga.briefings;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.Texts;
import org.toraga.exports.NativeCharts;
import org.toraga.exports.SafeText;

/** The figures and tables of a pack as a workbook, with charts that can be edited. */
@Component
class XlsxPack {

    private static final int LONGEST_NAME = 31;

    /** Widths in 256ths of a character. */
    private static final int WIDE = 60 * 256;

    private static final int NARROW = 18 * 256;

    private final Texts texts;
    private final NativeCharts charts;

    XlsxPack(Texts texts, NativeCharts charts) {
        this.texts = texts;
        this.charts = charts;
    }

    byte[] write(Briefing briefing) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            workbook.getProperties().getCoreProperties().setTitle(briefing.title());
            workbook.getProperties().getCoreProperties().setCreator("Toraga");
            new Writing(briefing, workbook).write();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** One workbook while it is written. */
    private final class Writing {

        private final Briefing briefing;
        private final XSSFWorkbook workbook;
        private final CellStyle head;
        private final CellStyle wrapped;
        private final CellStyle number;
        private final Set<String> names = new HashSet<>();

        Writing(Briefing briefing, XSSFWorkbook workbook) {
            this.briefing = briefing;
            this.workbook = workbook;
            var bold = workbook.createFont();
            bold.setBold(true);
            head = workbook.createCellStyle();
            head.setFont(bold);
            head.setWrapText(true);
            wrapped = workbook.createCellStyle();
            wrapped.setWrapText(true);
            number = workbook.createCellStyle();
            number.setDataFormat(workbook.createDataFormat().getFormat("#,##0.###"));
        }

        private String text(String key, Object... facts) {
            return texts.getTranslation(key, briefing.language(), facts);
        }

        void write() {
            addAbout();
            addFigures();
            for (var section : briefing.sections()) {
                for (var block : section.blocks()) {
                    if (block instanceof Block.Table table) {
                        addTable(section.title(), table);
                    }
                }
            }
            var count = 1;
            for (var chart : briefing.charts()) {
                charts.add(
                        workbook,
                        PackDrawings.exported(chart, briefing),
                        name(text("briefings.sheet.chart", count)),
                        name(text("briefings.sheet.data", count)));
                count++;
            }
        }

        /** A name that is not taken yet, of the length that a sheet's may have. */
        private String name(String wanted) {
            var safe = WorkbookUtil.createSafeSheetName(wanted, ' ');
            var name = safe;
            for (int count = 2; !names.add(name); count++) {
                var ending = " " + count;
                name = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - ending.length())) + ending;
            }
            return name;
        }

        private void addAbout() {
            var sheet = workbook.createSheet(name(text("briefings.sheet.about")));
            sheet.setColumnWidth(0, NARROW * 2);
            sheet.setColumnWidth(1, WIDE * 2);
            var language = briefing.language();
            add(sheet, text("briefings.pack.title"), briefing.title());
            add(sheet, text("briefings.pack.kind"), briefing.kind());
            add(sheet, text("briefings.pack.asOf"), Formats.date(briefing.asOf(), language));
            add(sheet, text("briefings.pack.made"), Formats.date(briefing.made(), language));
            if (briefing.number() != null) {
                add(sheet, text("briefings.pack.number"), briefing.number());
            }
            for (var section : briefing.sections()) {
                for (var block : section.blocks()) {
                    switch (block) {
                        case Block.Text words -> add(sheet, section.title(), plain(words.phrases()));
                        case Block.Facts facts ->
                            facts.facts()
                                    .forEach(fact -> add(
                                            sheet,
                                            section.title() + " · " + fact.name(),
                                            fact.value().stream()
                                                    .map(XlsxPack::plain)
                                                    .collect(Collectors.joining("\n"))));
                        case Block.Table table -> {}
                        case Block.Charts drawn -> {}
                    }
                }
            }
            for (var source : briefing.sources()) {
                var details = source.details().isEmpty() ? "" : " · " + source.details();
                link(
                        add(sheet, text("briefings.pdf.sources") + " " + source.number(), source.title() + details),
                        briefing.link(source.path()));
            }
            link(add(sheet, text("briefings.pdf.link"), briefing.link()), briefing.link());
        }

        private XSSFCell add(XSSFSheet sheet, String name, String value) {
            var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            var first = row.createCell(0);
            first.setCellValue(SafeText.of(name));
            first.setCellStyle(head);
            var cell = row.createCell(1);
            cell.setCellValue(SafeText.of(value));
            cell.setCellStyle(wrapped);
            return cell;
        }

        private void link(XSSFCell cell, String address) {
            var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress(address);
            cell.setHyperlink(link);
        }

        private void addFigures() {
            var sheet = workbook.createSheet(name(text("briefings.sheet.figures")));
            heads(
                    sheet,
                    List.of("figure", "value", "unit", "year", "sources", "page").stream()
                            .map(column -> text("briefings.column." + column))
                            .toList());
            sheet.setColumnWidth(0, WIDE);
            sheet.setColumnWidth(5, WIDE);
            for (var figure : briefing.figures()) {
                var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                row.createCell(0).setCellValue(SafeText.of(figure.name()));
                var value = row.createCell(1);
                value.setCellValue(figure.value().doubleValue());
                value.setCellStyle(number);
                row.createCell(2).setCellValue(figure.unit());
                if (figure.year() != null) {
                    row.createCell(3).setCellValue(figure.year());
                }
                row.createCell(4).setCellValue(String.join("; ", figure.sources()));
                var page = row.createCell(5);
                page.setCellValue(briefing.link(figure.path()));
                link(page, briefing.link(figure.path()));
            }
            sheet.setAutoFilter(new CellRangeAddress(0, briefing.figures().size(), 0, 5));
        }

        private void heads(XSSFSheet sheet, List<String> titles) {
            var row = sheet.createRow(0);
            for (int column = 0; column < titles.size(); column++) {
                var cell = row.createCell(column);
                cell.setCellValue(SafeText.of(titles.get(column)));
                cell.setCellStyle(head);
                sheet.setColumnWidth(column, NARROW);
            }
            sheet.createFreezePane(0, 1);
        }

        private void addTable(String title, Block.Table table) {
            var sheet = workbook.createSheet(name(title));
            heads(sheet, table.columns().stream().map(Block.Column::title).toList());
            for (int column = 0; column < table.columns().size(); column++) {
                sheet.setColumnWidth(
                        column, Math.max(NARROW, table.columns().get(column).share() * 256));
            }
            for (var cells : table.rows()) {
                addRow(sheet.createRow(sheet.getPhysicalNumberOfRows()), cells);
            }
        }

        private void addRow(XSSFRow row, List<List<Phrase>> cells) {
            for (int column = 0; column < cells.size(); column++) {
                var cell = row.createCell(column);
                cell.setCellValue(SafeText.of(plain(cells.get(column))));
                cell.setCellStyle(wrapped);
            }
        }
    }

    private static String plain(List<Phrase> phrases) {
        return phrases.stream()
                .map(phrase -> phrase.sources().isEmpty() ? phrase.text() : phrase.text() + " " + phrase.sources())
                .collect(Collectors.joining())
                .strip();
    }
}
