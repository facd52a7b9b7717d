package org.toraga.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.toraga.exports.ChartFormat;
import org.toraga.exports.ChartPage;
import org.toraga.exports.ExportFile;
import org.toraga.exports.ExportService;
import org.toraga.exports.ExportedChart;
import org.toraga.exports.PictureFormat;
import org.toraga.exports.PictureOrder;
import org.toraga.exports.PictureSize;

/** The chart of a page as a picture, a slide or a workbook. */
@Component
@Order(1)
class ChartFiles implements PageFile {

    /** Points for each CSS pixel of a PNG: sharp on screens of today. */
    private static final int SCALE = 2;

    private final Map<String, ChartPage> pages = new LinkedHashMap<>();
    private final ExportService exports;

    ChartFiles(List<ChartPage> pages, ExportService exports) {
        pages.forEach(page -> this.pages.put(page.path(), page));
        this.exports = exports;
    }

    @Override
    public Collection<String> pages() {
        return pages.keySet();
    }

    @Override
    public Set<String> endings() {
        return Set.of("svg", "png", "pdf", "xlsx", "pptx");
    }

    @Override
    public boolean answer(PageRequest asked, HttpServletResponse response) throws IOException {
        var page = pages.get(asked.path());
        var chart = page == null
                ? null
                : page.chart(asked.address(), asked.asOf(), asked.language()).orElse(null);
        if (chart == null) {
            return false;
        }
        var file = file(
                new ExportedChart(
                        chart,
                        asked.language(),
                        asked.asOf(),
                        asked.desk(),
                        asked.address().href()),
                asked.ending());
        Attachment.send(response, file);
        return true;
    }

    private ExportFile file(ExportedChart chart, String ending) {
        return switch (ending) {
            case "xlsx" -> exports.chart(chart, ChartFormat.XLSX);
            case "pptx" -> exports.chart(chart, ChartFormat.PPTX);
            case "svg" -> exports.picture(chart, new PictureOrder(PictureFormat.SVG, PictureSize.SCREEN, 1));
            case "pdf" -> exports.picture(chart, new PictureOrder(PictureFormat.PDF, PictureSize.A4, 1));
            default -> exports.picture(chart, new PictureOrder(PictureFormat.PNG, PictureSize.SCREEN, SCALE));
        };
    }
}
