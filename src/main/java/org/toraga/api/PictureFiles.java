package org.toraga.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.toraga.exports.ChartFiles;
import org.toraga.exports.ChartPage;
import org.toraga.exports.ExportedChart;

/** The chart of a page as a picture, a slide or a workbook. */
@Component
@Order(1)
class PictureFiles implements PageFile {

    private final Map<String, ChartPage> pages = new LinkedHashMap<>();
    private final ChartFiles files;

    PictureFiles(List<ChartPage> pages, ChartFiles files) {
        pages.forEach(page -> this.pages.put(page.path(), page));
        this.files = files;
    }

    @Override
    public Collection<String> pages() {
        return pages.keySet();
    }

    @Override
    public Set<String> endings() {
        return Set.copyOf(ChartFiles.ENDINGS);
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
        var file = files.of(
                new ExportedChart(
                        chart,
                        asked.language(),
                        asked.asOf(),
                        asked.desk(),
                        asked.address().href()),
                asked.ending());
        response.setContentType(file.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, TableFiles.disposition(file.name()));
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
        return true;
    }
}
