package org.toraga.briefings;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.jspecify.annotations.Nullable;

/** Lets sections flow through two columns of a slide and on to the next, unless they need the whole width. */
final class SlideFlow {

    static final double COLUMN_GAP = 28;

    private static final double AFTER_SECTION = 12;
    private static final double HEADING_HEIGHT = 22;
    private static final double HEADING_POINTS = 12.5;

    /** Tables of more columns need the whole width. */
    private static final int MOST_COLUMNS_BESIDE = 3;

    /** Sections that the title of a slide names. */
    private static final int MOST_TITLES = 3;

    private static final int LONGEST_TITLE = 56;

    private final SlideDeck deck;
    private final SlideBlocks blocks;
    private final List<String> titles = new ArrayList<>();
    private final List<XSLFTextBox> headings = new ArrayList<>();
    private @Nullable XSLFSlide slide;
    private Rectangle2D room = new Rectangle2D.Double();
    private boolean isSecond;
    private double top;

    /** Where columns begin: below what takes the whole width. */
    private double columnTop;

    SlideFlow(SlideDeck deck) {
        this.deck = deck;
        blocks = new SlideBlocks(deck);
    }

    /** Ends the slide that is being written; what follows stands on another. */
    void end() {
        var ended = slide;
        if (ended != null) {
            var all = titles.stream().distinct().toList();
            var title = all.getFirst();
            for (var next : all.subList(1, Math.min(all.size(), MOST_TITLES))) {
                if (title.length() + next.length() < LONGEST_TITLE) {
                    title += " · " + next;
                }
            }
            deck.rename(ended, title);
            if (headings.size() == 1) {
                // It would say what the title says.
                ended.removeShape(headings.getFirst());
            }
            slide = null;
        }
    }

    private XSLFSlide current() {
        var now = slide;
        if (now == null) {
            now = deck.add("\u00a0");
            slide = now;
            room = deck.room(now);
            titles.clear();
            headings.clear();
            isSecond = false;
            top = room.getY();
            columnTop = top;
        }
        return now;
    }

    private double columnWidth() {
        return (room.getWidth() - COLUMN_GAP) / 2;
    }

    private double left() {
        return isSecond ? room.getX() + columnWidth() + COLUMN_GAP : room.getX();
    }

    private double left(boolean isWide) {
        return isWide ? room.getX() : left();
    }

    private double rest() {
        return room.getMaxY() - top;
    }

    /** Goes on at the head of the next column, or of the next slide. */
    private void turn() {
        if (isSecond || slide == null) {
            end();
            current();
        } else {
            isSecond = true;
            top = columnTop;
        }
    }

    /** @param isLast whether nothing will come to stand beside it */
    void add(Briefing.Section section, boolean isLast) {
        current();
        var content = section.blocks();
        var isWide = content.stream()
                        .anyMatch(block -> block instanceof Block.Table table
                                && table.columns().size() > MOST_COLUMNS_BESIDE)
                || isLast && !isSecond && top == room.getY();
        var width = isWide ? room.getWidth() : columnWidth();
        if (isWide && (isSecond || top > room.getY())) {
            var needed = HEADING_HEIGHT
                    + content.stream()
                            .mapToDouble(block -> blocks.height(block, width))
                            .sum();
            if (isSecond || needed > rest()) {
                end();
                current();
            }
        }
        var first = Math.min(firstHeight(content, width), room.getHeight() - HEADING_HEIGHT);
        if (!isWide && HEADING_HEIGHT + first > rest()) {
            turn();
        }
        titles.add(section.title());
        heading(section.title(), isWide, width);
        addBlocks(content, isWide, width);
        top += AFTER_SECTION;
        if (isWide) {
            isSecond = false;
            columnTop = top;
        }
    }

    /** What stands below the heading before anything can be parted: all paragraphs, or the first block. */
    private double firstHeight(List<Block> content, double width) {
        var paragraphs = content.stream()
                .takeWhile(Block.Text.class::isInstance)
                .mapToDouble(text -> blocks.height(text, width))
                .sum();
        return paragraphs > 0 ? paragraphs : Math.min(blocks.height(content.getFirst(), width), room.getHeight() / 2);
    }

    private void heading(String title, boolean isWide, double width) {
        var box = current().createTextBox();
        box.setAnchor(new Rectangle2D.Double(left(isWide), top, width, HEADING_HEIGHT));
        SlideWords.set(box, title, HEADING_POINTS, deck.ink(), true);
        box.setTopInset(0);
        box.setBottomInset(0);
        headings.add(box);
        top += HEADING_HEIGHT;
    }

    /** Paragraphs that follow one another stand in one box. */
    private void addBlocks(List<Block> content, boolean isWide, double width) {
        var paragraphs = new ArrayList<Block.Text>();
        for (var block : content) {
            if (block instanceof Block.Text text) {
                paragraphs.add(text);
            } else {
                addText(paragraphs, isWide, width);
                paragraphs.clear();
                addBlock(block, isWide, width);
            }
        }
        addText(paragraphs, isWide, width);
    }

    private void addText(List<Block.Text> paragraphs, boolean isWide, double width) {
        if (paragraphs.isEmpty()) {
            return;
        }
        var height = paragraphs.stream()
                .mapToDouble(text -> blocks.height(text, width))
                .sum();
        if (height > rest() && top > columnTop + HEADING_HEIGHT) {
            turn();
        }
        blocks.drawText(current(), List.copyOf(paragraphs), new Rectangle2D.Double(left(isWide), top, width, height));
        top += height;
    }

    private void addBlock(Block block, boolean isWide, double width) {
        var height = blocks.height(block, width);
        if (height > rest() && block instanceof Block.Table table) {
            addInParts(table, isWide, width);
            return;
        }
        if (height > rest() && top > columnTop + HEADING_HEIGHT) {
            turn();
        }
        blocks.draw(current(), block, new Rectangle2D.Double(left(isWide), top, width, height));
        top += height;
    }

    private void addInParts(Block.Table table, boolean isWide, double width) {
        var rows = table.rows();
        while (!rows.isEmpty()) {
            var part = new Block.Table(table.caption(), table.columns(), rows);
            var count = blocks.rowsWithin(part, width, rest());
            var shown = new Block.Table(table.caption(), table.columns(), rows.subList(0, count));
            var height = blocks.height(shown, width);
            blocks.draw(current(), shown, new Rectangle2D.Double(left(isWide), top, width, height));
            top += height;
            rows = rows.subList(count, rows.size());
            if (!rows.isEmpty()) {
                var title = titles.getLast();
                if (isWide) {
                    end();
                    current();
                } else {
                    turn();
                }
                titles.add(title);
            }
        }
    }
}
