package org.toraga.exports;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.Roles;
import org.toraga.base.ui.Texts;

/** Makes the files that leave the desk, for managers alone, and records who took what and when. */
@Service
@PreAuthorize("hasRole('" + Roles.MANAGER + "')")
public class ExportService {

    private final Texts texts;
    private final ChartPictures pictures;
    private final ExportRecords records;

    ExportService(Texts texts, ChartPictures pictures, ExportRecords records) {
        this.texts = texts;
        this.pictures = pictures;
        this.records = records;
    }

    /**
     * The chart as a file.
     *
     * @throws NothingToExportException if the chart has no values
     */
    @Transactional
    public ExportFile chart(ExportedChart export, ChartFormat format) {
        if (export.chart().isEmpty()) {
            throw new NothingToExportException();
        }
        var document = ChartDocument.of(export, texts);
        var content = switch (format) {
            case CSV -> CsvChart.write(document);
            case XLSX -> XlsxChart.write(document);
            case PPTX -> PptxChart.write(document);
        };
        record(export, format.name());
        var name = FileName.of(export.chart().title(), export.asOf(), format.ending());
        return new ExportFile(name, format.mediaType(), content);
    }

    /**
     * Looks whether there can be such a picture.
     *
     * @throws NothingToExportException if the chart has no values
     * @throws PictureTooLargeException if it would have more points than a picture may have
     */
    public void check(ExportedChart export, PictureOrder order) {
        PictureFiles.check(pictures.draw(export, order.size()), order);
    }

    /**
     * The chart as a picture.
     *
     * @throws NothingToExportException if the chart has no values
     * @throws PictureTooLargeException if it would have more points than a picture may have
     */
    public ExportFile picture(ExportedChart export, PictureOrder order) {
        var picture = pictures.draw(export, order.size());
        var file = PictureFiles.write(picture, order, export.chart().title(), export.asOf());
        record(export, order.format().name());
        return file;
    }

    /** Records that the chart goes to a printer. */
    @Transactional
    public void print(ExportedChart export) {
        record(export, "PRINT");
    }

    private void record(ExportedChart export, String format) {
        records.record("CHART", format, export.chart().title(), export.address(), export.asOf(), export.language());
    }
}
