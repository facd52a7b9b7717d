package org.toraga.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.toraga.exports.ExportProgress;
import org.toraga.exports.ExportedTable;
import org.toraga.exports.TableExportService;
import org.toraga.exports.TableFormat;
import org.toraga.exports.TablePage;

/** The rows of a page, narrowed, sorted and with the columns that its address asks for. */
@Component
@Order(2)
class TableFiles implements PageFile {

    private static final String COLUMNS = "columns";
    private static final String MARK = "bom";

    private final Map<PathPattern, TablePage> pages;
    private final TableExportService exports;

    TableFiles(List<TablePage> pages, TableExportService exports) {
        this.pages = new TreeMap<>();
        pages.forEach(page -> this.pages.put(PathPatternParser.defaultInstance.parse(page.path()), page));
        this.exports = exports;
    }

    @Override
    public Collection<String> pages() {
        return pages.keySet().stream().map(PathPattern::getPatternString).toList();
    }

    @Override
    public Set<String> endings() {
        return Set.of("csv", "json", "xlsx");
    }

    @Override
    public Optional<FoundFile> find(PageRequest asked) {
        var path = PathContainer.parsePath(asked.path());
        // The pattern that says the most comes first: admin/users/{name} before admin/{kind}/{key}.
        return pages.entrySet().stream()
                .filter(page -> page.getKey().matches(path))
                .findFirst()
                .map(page -> file(page.getValue(), asked));
    }

    private FoundFile file(TablePage page, PageRequest asked) {
        var format = switch (asked.ending()) {
            case "xlsx" -> TableFormat.XLSX;
            case "json" -> TableFormat.JSON;
            default ->
                asked.address().text(MARK).filter("true"::equals).isPresent()
                        ? TableFormat.CSV_MARKED
                        : TableFormat.CSV;
        };
        var address = page.at(asked.address().with(MARK, null));
        var table = page.table(address, asked.asOf(), asked.language())
                .chosen(asked.address().text(COLUMNS));
        exports.check(table, format);
        var export = new ExportedTable<>(table, asked.language(), asked.asOf(), asked.desk(), address.href());
        return new FoundFile(format.mediaType(), response -> {
            Attachment.announce(response, format.mediaType(), export.fileName(format));
            exports.write(export, format, response.getOutputStream(), ExportProgress.unseen());
        });
    }
}
