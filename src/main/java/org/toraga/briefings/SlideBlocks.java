package org.toraga.briefings;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.jspecify.annotations.Nullable;

/** Draws text, facts and tables on slides; tables are those of the program that shows them. */
final class SlideBlocks {

    static final double POINTS = 10.5;

    private static final double HEAD_POINTS = 9.5;
    private static final double CELL_TOP = 2.6;
    private static final double CELL_SIDE = 5;
    private static final double NAMES_SHARE = 0.26;
    private static final double RULE = 0.5;
    private static final double AFTER = 6;

    private final SlideDeck deck;

    SlideBlocks(SlideDeck deck) {
        this.deck = deck;
    }

    double height(Block block, double width) {
        return switch (block) {
            case Block.Text text -> SlideWords.height(List.of(text.phrases()), POINTS, width) + AFTER;
            case Block.Facts facts ->
                facts.facts().stream().mapToDouble(fact -> height(fact, width)).sum() + AFTER;
            case Block.Table table ->
                headHeight()
                        + table.rows().stream()
                                .mapToDouble(row -> rowHeight(table, row, width))
                                .sum()
                        + AFTER;
            case Block.Charts charts -> Double.MAX_VALUE;
        };
    }

    private static double height(Block.Fact fact, double width) {
        var value = SlideWords.height(fact.value(), POINTS, width * (1 - NAMES_SHARE) - 2 * CELL_SIDE);
        var name = SlideWords.height(List.of(List.of(Phrase.of(fact.name()))), POINTS, width * NAMES_SHARE - CELL_SIDE);
        return Math.max(name, value) + 2 * CELL_TOP;
    }

    private static double headHeight() {
        return HEAD_POINTS * 1.3 + 2 * CELL_TOP;
    }

    private static double rowHeight(Block.Table table, List<List<Phrase>> row, double width) {
        var highest = 0.0;
        for (int index = 0; index < row.size(); index++) {
            var room = width * table.columns().get(index).share() / 100 - 2 * CELL_SIDE;
            highest = Math.max(highest, SlideWords.height(List.of(row.get(index)), POINTS, room));
        }
        return highest + 2 * CELL_TOP;
    }

    /** As many rows of a table as fit into a height; at least one. */
    int rowsWithin(Block.Table table, double width, double height) {
        var used = headHeight() + AFTER;
        var rows = 0;
        for (var row : table.rows()) {
            used += rowHeight(table, row, width);
            if (used > height && rows > 0) {
                break;
            }
            rows++;
        }
        return rows;
    }

    /** Draws a block that has room at {@code place}. */
    void draw(XSLFSlide slide, Block block, Rectangle2D place) {
        switch (block) {
            case Block.Text text -> drawText(slide, List.of(text), place);
            case Block.Facts facts -> drawFacts(slide, facts, place);
            case Block.Table table -> drawTable(slide, table, place);
            case Block.Charts charts -> throw new IllegalArgumentException("Charts stand on slides of their own");
        }
    }

    /** Paragraphs in one box, so that they never lie on one another. */
    void drawText(XSLFSlide slide, List<Block.Text> paragraphs, Rectangle2D place) {
        var box = slide.createTextBox();
        box.setAnchor(place);
        box.clearText();
        box.setLeftInset(0);
        box.setRightInset(0);
        box.setTopInset(0);
        box.setBottomInset(0);
        for (var text : paragraphs) {
            var paragraph = box.addNewTextParagraph();
            paragraph.setSpaceAfter(-AFTER / 2);
            SlideWords.add(paragraph, text.phrases(), POINTS, deck);
        }
    }

    private void drawFacts(XSLFSlide slide, Block.Facts facts, Rectangle2D place) {
        var drawn = slide.createTable(facts.facts().size(), 2);
        drawn.setAnchor(place);
        drawn.setColumnWidth(0, place.getWidth() * NAMES_SHARE);
        drawn.setColumnWidth(1, place.getWidth() * (1 - NAMES_SHARE));
        for (int row = 0; row < facts.facts().size(); row++) {
            var fact = facts.facts().get(row);
            drawn.setRowHeight(row, height(fact, place.getWidth()));
            write(drawn.getCell(row, 0), List.of(List.of(Phrase.quiet(fact.name()))), POINTS, true);
            write(drawn.getCell(row, 1), fact.value(), POINTS, false);
        }
    }

    private void drawTable(XSLFSlide slide, Block.Table table, Rectangle2D place) {
        var columns = table.columns();
        var drawn = slide.createTable(table.rows().size() + 1, columns.size());
        drawn.setAnchor(place);
        drawn.getCTTable().getTblPr().setFirstRow(true);
        var all = columns.stream().mapToInt(Block.Column::share).sum();
        for (int column = 0; column < columns.size(); column++) {
            drawn.setColumnWidth(column, place.getWidth() * columns.get(column).share() / all);
            var head = drawn.getCell(0, column);
            write(head, List.of(List.of(Phrase.quiet(columns.get(column).title()))), HEAD_POINTS, column == 0);
            head.getTextParagraphs()
                    .forEach(paragraph -> paragraph.getTextRuns().forEach(run -> run.setBold(true)));
            rule(head, deck.quietInk());
        }
        drawn.setRowHeight(0, headHeight());
        for (int row = 0; row < table.rows().size(); row++) {
            var cells = table.rows().get(row);
            drawn.setRowHeight(row + 1, rowHeight(table, cells, place.getWidth()));
            for (int column = 0; column < cells.size(); column++) {
                var cell = drawn.getCell(row + 1, column);
                write(cell, List.of(cells.get(column)), POINTS, column == 0);
                rule(cell, deck.rule());
                if (columns.get(column).isNumber()) {
                    cell.getTextParagraphs().forEach(paragraph -> paragraph.setTextAlign(TextAlign.RIGHT));
                }
            }
        }
    }

    private static void rule(XSLFTableCell cell, @Nullable String colour) {
        if (colour != null) {
            cell.setBorderColor(BorderEdge.bottom, SlideWords.colour(colour));
            cell.setBorderWidth(BorderEdge.bottom, RULE);
        }
    }

    private void write(XSLFTableCell cell, List<List<Phrase>> lines, double points, boolean isFirst) {
        cell.clearText();
        cell.setTopInset(CELL_TOP);
        cell.setBottomInset(CELL_TOP);
        cell.setLeftInset(isFirst ? 0 : CELL_SIDE);
        cell.setRightInset(CELL_SIDE);
        for (var line : lines) {
            var paragraph = cell.addNewTextParagraph();
            // A paragraph without text takes its height from larger letters.
            SlideWords.add(paragraph, hasText(line) ? line : List.of(Phrase.of("\u00a0")), points, deck);
        }
    }

    private static boolean hasText(List<Phrase> line) {
        return line.stream().anyMatch(phrase -> !phrase.text().isEmpty());
    }
}
