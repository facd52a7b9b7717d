package org.toraga.exports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.toraga.base.Roles;

/** A chart as whatever file its ending says, for managers alone. */
@Service
@PreAuthorize("hasRole('" + Roles.MANAGER + "')")
public class ChartFiles {

    /** What there is besides the rows of a chart as text. */
    public static final List<String> ENDINGS = List.of("svg", "png", "pdf", "xlsx", "pptx");

    /** Points for each CSS pixel: sharp on screens of today. */
    private static final int SCALE = 2;

    private final ExportService exports;
    private final ChartPictures pictures;
    private final ExportRecords records;

    ChartFiles(ExportService exports, ChartPictures pictures, ExportRecords records) {
        this.exports = exports;
        this.pictures = pictures;
        this.records = records;
    }

    /**
     * Records who takes the chart, and makes the file.
     *
     * @param ending one of {@link #ENDINGS}
     * @throws NothingToExportException if the chart has no values
     */
    public ExportFile of(ExportedChart chart, String ending) {
        return switch (ending) {
            case "xlsx" -> exports.chart(chart, ChartFormat.XLSX);
            case "pptx" -> exports.chart(chart, ChartFormat.PPTX);
            case "svg" ->
                picture(
                        chart,
                        ending,
                        "image/svg+xml",
                        pictures.svg(chart, PictureSize.SCREEN).getBytes(StandardCharsets.UTF_8));
            case "png" -> picture(chart, ending, "image/png", pictures.png(chart, PictureSize.SCREEN, SCALE));
            case "pdf" -> picture(chart, ending, "application/pdf", pictures.pdf(chart, PictureSize.A4));
            default -> throw new IllegalArgumentException("No file of a chart: " + ending);
        };
    }

    private ExportFile picture(ExportedChart chart, String ending, String mediaType, byte[] content) {
        records.record(
                "CHART",
                ending.toUpperCase(Locale.ROOT),
                chart.chart().title(),
                chart.address(),
                chart.asOf(),
                chart.language());
        return new ExportFile(FileName.of(chart.chart().title(), chart.asOf(), ending), mediaType, content);
    }
}
