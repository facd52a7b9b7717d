package org.toraga.briefings;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.toraga.charts.ChartPalette;

/**
 * Slides of 16:9 on white, or those of one's own template: then its title, its typeface and its colours are kept, and what is
 * written stands below the title.
 */
final class SlideDeck implements AutoCloseable {

    private static final Dimension WIDE = new Dimension(960, 540);
    private static final double MARGIN = 44;
    private static final double FOOT = 26;
    private static final double GAP = 14;
    private static final double TITLE_TOP = 30;
    private static final double TITLE_HEIGHT = 38;
    private static final double TITLE_POINTS = 20;
    private static final double LARGE_TITLE_POINTS = 36;
    private static final double FOOT_POINTS = 9;

    final XMLSlideShow show;
    private final boolean isOwn;
    private final Color accent;

    /** @param template or null for slides on white @param accent of six hexadecimal digits */
    SlideDeck(@Nullable Resource template, String accent) {
        isOwn = template == null;
        this.accent = new Color(Integer.parseInt(accent, 16));
        if (template == null) {
            show = new XMLSlideShow();
            show.setPageSize(WIDE);
        } else {
            try (InputStream in = template.getInputStream()) {
                show = new XMLSlideShow(in);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            while (!show.getSlides().isEmpty()) {
                show.removeSlide(0);
            }
        }
    }

    /** The ink of words that have one of their own; null leaves it to the template. */
    @Nullable String ink() {
        return isOwn ? ChartPalette.ink() : null;
    }

    @Nullable String quietInk() {
        return isOwn ? ChartPalette.quietInk() : null;
    }

    String rule() {
        return ChartPalette.rule();
    }

    private XSLFSlideLayout layout(SlideLayout wanted) {
        for (var master : show.getSlideMasters()) {
            var layout = master.getLayout(wanted);
            if (layout != null) {
                return layout;
            }
        }
        return show.getSlideMasters().getFirst().getSlideLayouts()[0];
    }

    /** The first slide. */
    XSLFSlide addTitle(String kind, String title, String below) {
        var slide = show.createSlide(layout(SlideLayout.TITLE));
        var holder = placeholder(slide, Placeholder.CENTERED_TITLE, Placeholder.TITLE);
        var subtitle = placeholder(slide, Placeholder.SUBTITLE, Placeholder.BODY);
        keepOnly(slide, holder, subtitle);
        var width = show.getPageSize().getWidth() - 2 * MARGIN;
        if (isOwn) {
            addBand(slide, show.getPageSize().getHeight() * 0.32);
        }
        if (holder == null) {
            holder = slide.createTextBox();
            holder.setAnchor(new Rectangle2D.Double(MARGIN, 190, width, 110));
        }
        if (isOwn) {
            holder.setAnchor(new Rectangle2D.Double(MARGIN, 196, width, 100));
            holder.setVerticalAlignment(VerticalAlignment.TOP);
        }
        SlideWords.set(holder, title, isOwn ? LARGE_TITLE_POINTS : null, ink(), isOwn);
        if (subtitle == null) {
            subtitle = slide.createTextBox();
            subtitle.setAnchor(new Rectangle2D.Double(MARGIN, 310, width, 90));
        }
        if (isOwn) {
            subtitle.setAnchor(new Rectangle2D.Double(MARGIN, 306, width, 90));
            subtitle.setVerticalAlignment(VerticalAlignment.TOP);
        }
        SlideWords.set(subtitle, kind + "\n" + below, isOwn ? 16.0 : null, quietInk(), false);
        return slide;
    }

    /** The mark at the head of our own slides. */
    private void addBand(XSLFSlide slide, double top) {
        var band = slide.createAutoShape();
        band.setAnchor(new Rectangle2D.Double(MARGIN, top, 56, 5));
        band.setFillColor(accent);
        band.setLineColor(null);
    }

    /** A slide with a title and room below it. */
    XSLFSlide add(String title) {
        var slide = show.createSlide(layout(SlideLayout.TITLE_ONLY));
        var holder = placeholder(slide, Placeholder.TITLE, Placeholder.CENTERED_TITLE);
        keepOnly(slide, holder, null);
        if (holder == null) {
            holder = slide.createTextBox();
        }
        if (isOwn) {
            addBand(slide, TITLE_TOP - 8);
            holder.setAnchor(new Rectangle2D.Double(
                    MARGIN, TITLE_TOP, show.getPageSize().getWidth() - 2 * MARGIN, TITLE_HEIGHT));
            holder.setVerticalAlignment(VerticalAlignment.MIDDLE);
        }
        SlideWords.set(holder, title, isOwn ? TITLE_POINTS : null, ink(), isOwn);
        return slide;
    }

    /** Gives a slide that {@link #add} made another title. */
    void rename(XSLFSlide slide, String title) {
        var holder = placeholder(slide, Placeholder.TITLE, Placeholder.CENTERED_TITLE);
        if (holder != null) {
            SlideWords.set(holder, title, isOwn ? TITLE_POINTS : null, ink(), isOwn);
        }
    }

    private static @Nullable XSLFTextShape placeholder(XSLFSlide slide, Placeholder first, Placeholder second) {
        for (var wanted : new Placeholder[] {first, second}) {
            for (var holder : slide.getPlaceholders()) {
                if (holder.getTextType() == wanted) {
                    return holder;
                }
            }
        }
        return null;
    }

    /** An empty placeholder would ask to be filled in. */
    private static void keepOnly(XSLFSlide slide, @Nullable XSLFTextShape one, @Nullable XSLFTextShape other) {
        for (var holder : slide.getPlaceholders()) {
            if (holder != one && holder != other) {
                slide.removeShape(holder);
            }
        }
    }

    /** What can be written on below the title of a slide that {@link #add} made, in points. */
    Rectangle2D room(XSLFSlide slide) {
        var page = show.getPageSize();
        var bottom = page.getHeight() - MARGIN + 4;
        if (isOwn) {
            var top = TITLE_TOP + TITLE_HEIGHT + GAP;
            return new Rectangle2D.Double(MARGIN, top, page.getWidth() - 2 * MARGIN, bottom - top);
        }
        var title = placeholder(slide, Placeholder.TITLE, Placeholder.CENTERED_TITLE);
        var anchor = title == null
                ? new Rectangle2D.Double(MARGIN, TITLE_TOP, page.getWidth() - 2 * MARGIN, TITLE_HEIGHT)
                : title.getAnchor();
        var top = Math.min(anchor.getMaxY() + GAP, page.getHeight() / 2);
        return new Rectangle2D.Double(anchor.getX(), top, anchor.getWidth(), bottom - top);
    }

    /** Writes below every slide but the first what the pack is, and which of how many slides it is. */
    void addFeet(String words) {
        var all = show.getSlides();
        var page = show.getPageSize();
        for (int index = 1; index < all.size(); index++) {
            var top = page.getHeight() - FOOT - 6;
            foot(all.get(index), words, MARGIN, top, page.getWidth() - 2 * MARGIN - 80, TextAlign.LEFT);
            foot(
                    all.get(index),
                    (index + 1) + " / " + all.size(),
                    page.getWidth() - MARGIN - 80,
                    top,
                    80,
                    TextAlign.RIGHT);
        }
    }

    private void foot(XSLFSlide slide, String words, double left, double top, double width, TextAlign align) {
        var box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(left, top, width, FOOT));
        SlideWords.set(box, words, FOOT_POINTS, quietInk(), false);
        box.getTextParagraphs().forEach(paragraph -> paragraph.setTextAlign(align));
    }

    @Override
    public void close() throws IOException {
        show.close();
    }
}
