package org.toraga.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.toraga.exports.ChartFormat;
import org.toraga.exports.ChartPage;
import org.toraga.exports.ExportService;
import org.toraga.exports.ExportedChart;

/** The chart of a page as a picture, a slide or a workbook. */
@Component
@Order(1)
class ChartFiles implements PageFile {

    private static final Map<String, ChartFormat> DOCUMENTS =
            Map.of("xlsx", ChartFormat.XLSX, "pptx", ChartFormat.PPTX);

    private static final Set<String> ENDINGS = Stream.of(DOCUMENTS, PictureOrders.BY_ENDING)
            .flatMap(orders -> orders.keySet().stream())
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, ChartPage> pages;
    private final ExportService exports;

    ChartFiles(List<ChartPage> pages, ExportService exports) {
        this.pages = pages.stream().collect(Collectors.toMap(ChartPage::path, page -> page));
        this.exports = exports;
    }

    @Override
    public Collection<String> pages() {
        return pages.keySet();
    }

    @Override
    public Set<String> endings() {
        return ENDINGS;
    }

    @Override
    public Optional<FoundFile> find(PageRequest asked) {
        return Optional.ofNullable(pages.get(asked.path()))
                .flatMap(page -> page.chart(asked.address(), asked.asOf(), asked.language()))
                .map(chart -> new ExportedChart(
                        chart,
                        asked.language(),
                        asked.asOf(),
                        asked.desk(),
                        asked.address().href()))
                .map(chart -> file(chart, asked.ending()));
    }

    private FoundFile file(ExportedChart chart, String ending) {
        var picture = PictureOrders.BY_ENDING.get(ending);
        if (picture != null) {
            return FoundFile.of(picture.format(), () -> exports.picture(chart, picture));
        }
        var document = Objects.requireNonNull(DOCUMENTS.get(ending));
        return FoundFile.of(document, () -> exports.chart(chart, document));
    }
}
