package org.toraga.exports;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.toraga.base.Roles;
import org.toraga.base.ui.Texts;
import org.toraga.charts.ChartSummary;
import org.toraga.exports.drawing.Composition;
import org.toraga.exports.drawing.FrameTexts;
import org.toraga.exports.drawing.PdfWriter;
import org.toraga.exports.drawing.Picture;
import org.toraga.exports.drawing.SvgWriter;
import org.toraga.exports.plots.ChartPlot;

/**
 * Charts as pictures, drawn here rather than in a browser. One drawing is made of the description, and each file is written from
 * that. Whoever calls this records the export.
 */
@Service
@PreAuthorize("hasRole('" + Roles.MANAGER + "')")
public class ChartPictures {

    private final Texts texts;

    ChartPictures(Texts texts) {
        this.texts = texts;
    }

    /**
     * Markup that stands alone, font and all, and can be put into a page as it is.
     *
     * @throws NothingToExportException if the chart has no values
     */
    public String svg(ExportedChart chart, PictureSize size) {
        return SvgWriter.write(draw(chart, size));
    }

    /**
     * @param scale points for each CSS pixel: 1, 2 or 4
     * @throws NothingToExportException if the chart has no values
     * @throws PictureTooLargeException if it would have more points than a picture may have
     */
    public byte[] png(ExportedChart chart, PictureSize size, int scale) {
        return PictureFiles.png(draw(chart, size), scale);
    }

    /**
     * One page as large as the picture, with lines that stay lines and words that stay words. As an image of a larger document
     * made by PDFBox or openhtmltopdf (which takes a PDF as an image) it keeps both.
     *
     * @throws NothingToExportException if the chart has no values
     */
    public byte[] pdf(ExportedChart chart, PictureSize size) {
        return PdfWriter.write(draw(chart, size));
    }

    /** @throws NothingToExportException if the chart has no values */
    Picture draw(ExportedChart export, PictureSize size) {
        if (export.chart().isEmpty()) {
            throw new NothingToExportException();
        }
        var document = ChartDocument.of(export, texts);
        var around = new FrameTexts(
                export.chart().title(),
                export.chart().subtitle(),
                document.pictureNotes(),
                List.of(document.sourceLine()),
                export.link());
        return Composition.of(
                ChartPlot.of(export.chart(), document.words(), size.dark()),
                around,
                ChartSummary.ofPicture(export.chart(), document.words()),
                export.language(),
                size);
    }
}
