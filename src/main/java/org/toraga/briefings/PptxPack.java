package org.toraga.briefings;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xslf.usermodel.XSLFSlide;
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

    private static final double CHART_TITLE_HEIGHT = 52;
    private static final double CHART_NOTES_HEIGHT = 40;
    private static final int CHART_POINTS = 9;
    private static final int NOTE_POINTS = 8;

    /** More sources a column are set smaller. */
    private static final int MANY_SOURCES = 16;

    private static final int SMALL_POINTS = 7;

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

    /** One deck while it is written. */
    private final class Writing {

        private final Briefing briefing;
        private final SlideDeck deck;

        Writing(Briefing briefing, SlideDeck deck) {
            this.briefing = briefing;
            this.deck = deck;
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
            var words = briefing.sections().stream()
                    .filter(section -> !figures.contains(section))
                    .toList();
            var flow = new SlideFlow(deck);
            words.forEach(section -> flow.add(section, section == words.getLast()));
            flow.end();
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

        private void addCharts(Briefing.Section section) {
            var on = deck.add(section.title());
            var area = deck.room(on);
            var all = section.blocks().stream()
                    .filter(Block.Charts.class::isInstance)
                    .flatMap(block -> ((Block.Charts) block).charts().stream())
                    .toList();
            var width = (area.getWidth() - SlideFlow.COLUMN_GAP * (all.size() - 1)) / all.size();
            for (int index = 0; index < all.size(); index++) {
                addChart(
                        on,
                        all.get(index),
                        new Rectangle2D.Double(
                                area.getX() + index * (width + SlideFlow.COLUMN_GAP),
                                area.getY(),
                                width,
                                area.getHeight()));
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
            SlideWords.set(notes, cited, (double) NOTE_POINTS, deck.quietInk(), false);
        }

        private void addSources() {
            var on = deck.add(text("briefings.pdf.sources"));
            var area = deck.room(on);
            var half = (briefing.sources().size() + 1) / 2;
            var width = (area.getWidth() - SlideFlow.COLUMN_GAP) / 2;
            for (int column = 0; column < 2; column++) {
                var listed = briefing.sources()
                        .subList(column * half, Math.min(briefing.sources().size(), (column + 1) * half));
                var box = on.createTextBox();
                box.setAnchor(new Rectangle2D.Double(
                        area.getX() + column * (width + SlideFlow.COLUMN_GAP),
                        area.getY(),
                        width,
                        area.getHeight() - 24));
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
                            listed.size() > MANY_SOURCES ? SMALL_POINTS : CHART_POINTS,
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
