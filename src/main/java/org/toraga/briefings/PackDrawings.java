package org.toraga.briefings;

import org.springframework.stereotype.Component;
import org.toraga.charts.ChartDescription;
import org.toraga.exports.ChartPictures;
import org.toraga.exports.ExportedChart;
import org.toraga.exports.PictureSize;

/** The drawings of charts for pages: lines that stay lines, and words that can be searched. */
@Component
class PackDrawings {

    private final ChartPictures pictures;

    PackDrawings(ChartPictures pictures) {
        this.pictures = pictures;
    }

    /** The bare drawing, without title and sources, on a page of its own size. @param width in CSS pixels, as {@code height} */
    byte[] pdf(ChartDescription chart, Briefing briefing, int width, int height) {
        return pictures.pdf(exported(chart, briefing), new PictureSize(width, height, false, false));
    }

    static ExportedChart exported(ChartDescription chart, Briefing briefing) {
        return new ExportedChart(
                chart,
                briefing.language(),
                briefing.asOf(),
                briefing.desk(),
                briefing.subject().path());
    }
}
