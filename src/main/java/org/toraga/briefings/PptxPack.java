package org.toraga.briefings;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.toraga.base.ui.Formats;
import org.toraga.base.ui.Texts;
import org.toraga.charts.ChartDescription;
import org.toraga.exports.NativeCharts;

/** A pack as slides whose words, tables and charts can all be edited. */
@Component
class PptxPack {

    private static final double COLUMN_GAP = 28;
    private static final double AFTER_SECTION = 12;
    private static final double HEADING_HEIGHT = 22;
    private static final double HEADING_POINTS = 12.5;
    private static final double CHART_TITLE_HEIGHT = 52;
    private static final double CHART_NOTES_HEIGHT = 40;
    private static final int CHART_POINTS = 9;

    /** Tables of more columns need the whole width. */
    private static final int MOST_COLUMNS_BESIDE = 4;

    /** Sections that the title of a slide names. */
    private static final int MOST_TITLES = 3;

    private final Texts texts;
    private final NativeCharts charts;
    private final @Nullable Resource template;

    PptxPack(
            Texts texts,
            NativeCharts charts,
            @Value("${toraga.briefings.template:#{null}}") @Nullable Resource template) {
        this.texts = texts;
        this.charts = charts;
        this.template = template;
    }

    byte[] write(Briefing briefing) {
        try (var deck = new SlideDeck(template, briefing.colour());
                var out = new ByteArrayOutputStream()) {
            new Writing(briefing, deck).write();
            deck.show.getProperties().getCoreProperties().setTitle(briefing.title());
            deck.show.getProperties().getCoreProperties().setCreator("Toraga");
            deck.show.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** One deck while it is written. Sections flow through two columns a slide, unless they need its whole width. */
    private final class Writing {

        private final Briefing briefing;
        private final SlideDeck deck;
        private final SlideBlocks blocks;
        private @Nullable XSLFSlide slide;
        private Rectangle2D room = new Rectangle2D.Double();
        private final List<String> titles = new ArrayList<>();
        private final List<XSLFTextBox> headings = new ArrayList<>();
        private boolean isSecond;
        private double top;

        Writing(Briefing briefing, SlideDeck deck) {
            this.briefing = briefing;
            this.deck = deck;
            blocks = new SlideBlocks(deck);
        }

        void write() {
            var number = briefing.number() == null ? text("briefings.pdf.preview") : briefing.number();
            deck.addTitle(
                    briefing.kind(),
                    briefing.title(),
                    briefing.lead() + "\n" + number + " · "
                            + text("briefings.pdf.made", Formats.date(briefing.made(), briefing.language())));
            var figures = briefing.sections().stream()
                    .filter(section -> section.kind() == SectionKind.FIGURES)
                    .toList();
            briefing.sections().stream()
                    .filter(section -> !figures.contains(section))
                    .forEach(section -> addSection(section.title(), section.blocks()));
            endSlide();
            figures.forEach(this::addCharts);
            if (!briefing.sources().isEmpty()) {
                addSources();
            }
            deck.addFeet(String.join(
                    " · ",
                    "Toraga",
                    number,
                    briefing.title(),
                    text("briefings.asOf", Formats.date(briefing.asOf(), briefing.language()))));
        }

        private String text(String key, Object... facts) {
            return texts.getTranslation(key, briefing.language(), facts);
        }

        private void endSlide() {
            var ended = slide;
            if (ended != null) {
                var all = titles.stream().distinct().toList();
                deck.rename(ended, all.stream().limit(MOST_TITLES).collect(Collectors.joining(" · ")));
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
                endSlide();
                current();
            } else {
                isSecond = true;
                top = room.getY();
            }
        }

        private void addSection(String title, List<Block> content) {
            current();
            var isWide = content.stream()
                    .anyMatch(block -> block instanceof Block.Table table
                            && table.columns().size() > MOST_COLUMNS_BESIDE);
            var width = isWide ? room.getWidth() : columnWidth();
            if (isWide && (isSecond || top > room.getY())) {
                var needed = HEADING_HEIGHT
                        + content.stream()
                                .mapToDouble(block -> blocks.height(block, width))
                                .sum();
                if (isSecond || needed > rest()) {
                    endSlide();
                    current();
                }
            }
            var first = Math.min(blocks.height(content.getFirst(), width), room.getHeight() / 2);
            if (!isWide && HEADING_HEIGHT + first > rest()) {
                turn();
            }
            titles.add(title);
            heading(title, isWide, width);
            for (var block : content) {
                addBlock(block, isWide, width);
            }
            top += AFTER_SECTION;
            if (isWide) {
                // What follows stands below in full columns only if there is room for it.
                isSecond = false;
            }
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

        private void addBlock(Block block, boolean isWide, double width) {
            var height = blocks.height(block, width);
            if (height > rest() && block instanceof Block.Table table) {
                addInParts(table, isWide, width);
                return;
            }
            if (height > rest() && top > room.getY() + HEADING_HEIGHT) {
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
                        endSlide();
                        current();
                    } else {
                        turn();
                    }
                    titles.add(title);
                }
            }
        }

        private void addCharts(Briefing.Section section) {
            var on = deck.add(section.title());
            var area = deck.room(on);
            var all = section.blocks().stream()
                    .filter(Block.Charts.class::isInstance)
                    .flatMap(block -> ((Block.Charts) block).charts().stream())
                    .toList();
            var width = (area.getWidth() - COLUMN_GAP * (all.size() - 1)) / all.size();
            for (int index = 0; index < all.size(); index++) {
                addChart(
                        on,
                        all.get(index),
                        new Rectangle2D.Double(
                                area.getX() + index * (width + COLUMN_GAP), area.getY(), width, area.getHeight()));
            }
        }

        private void addChart(XSLFSlide on, ChartDescription chart, Rectangle2D place) {
            var title = on.createTextBox();
            title.setAnchor(new Rectangle2D.Double(place.getX(), place.getY(), place.getWidth(), CHART_TITLE_HEIGHT));
            title.clearText();
            title.setLeftInset(0);
            title.setRightInset(0);
            SlideWords.add(
                    title.addNewTextParagraph(),
                    List.of(Phrase.of(chart.title()).strong()),
                    SlideBlocks.POINTS,
                    deck);
            SlideWords.add(title.addNewTextParagraph(), List.of(Phrase.quiet(chart.subtitle())), CHART_POINTS, deck);
            charts.add(
                    deck.show,
                    on,
                    PackDrawings.exported(chart, briefing),
                    new Rectangle2D.Double(
                            place.getX(),
                            place.getY() + CHART_TITLE_HEIGHT + 6,
                            place.getWidth(),
                            place.getHeight() - CHART_TITLE_HEIGHT - CHART_NOTES_HEIGHT - 6),
                    CHART_POINTS);
            var notes = on.createTextBox();
            notes.setAnchor(new Rectangle2D.Double(
                    place.getX(), place.getMaxY() - CHART_NOTES_HEIGHT, place.getWidth(), CHART_NOTES_HEIGHT));
            var cited = chart.sources().stream()
                    .map(source -> source.text())
                    .distinct()
                    .collect(Collectors.joining("; "));
            SlideWords.set(notes, cited, 8.0, deck.quietInk(), false);
        }

        private void addSources() {
            var on = deck.add(text("briefings.pdf.sources"));
            var area = deck.room(on);
            var half = (briefing.sources().size() + 1) / 2;
            var width = (area.getWidth() - COLUMN_GAP) / 2;
            for (int column = 0; column < 2; column++) {
                var listed = briefing.sources()
                        .subList(column * half, Math.min(briefing.sources().size(), (column + 1) * half));
                var box = on.createTextBox();
                box.setAnchor(new Rectangle2D.Double(
                        area.getX() + column * (width + COLUMN_GAP), area.getY(), width, area.getHeight() - 24));
                box.clearText();
                box.setLeftInset(0);
                box.setRightInset(0);
                for (var source : listed) {
                    var paragraph = box.addNewTextParagraph();
                    paragraph.setSpaceAfter(-2.0);
                    SlideWords.add(
                            paragraph,
                            List.of(
                                    Phrase.of(source.number() + ". "),
                                    Phrase.record(source.title()),
                                    Phrase.quiet(source.details().isEmpty() ? "" : " · " + source.details())),
                            listed.size() > 16 ? 7 : CHART_POINTS,
                            deck);
                }
            }
            var link = on.createTextBox();
            link.setAnchor(new Rectangle2D.Double(area.getX(), area.getMaxY() - 22, area.getWidth(), 20));
            link.clearText();
            link.setLeftInset(0);
            var run = link.addNewTextParagraph().addNewTextRun();
            run.setText(text("briefings.pdf.link") + ": " + briefing.link());
            run.setFontSize((double) CHART_POINTS);
            run.createHyperlink().setAddress(briefing.link());
        }
    }
}
