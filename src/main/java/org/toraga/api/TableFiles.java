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

    private final Map<String, TablePage> pages = new LinkedHashMap<>();
    private final TableExportService exports;

    TableFiles(List<TablePage> pages, TableExportService exports) {
        pages.forEach(page -> this.pages.put(page.path(), page));
        this.exports = exports;
    }

    @Override
    public Collection<String> pages() {
        return pages.keySet();
    }

    @Override
    public Set<String> endings() {
        return Set.of("csv", "json", "xlsx");
    }

    @Override
    public boolean answer(PageRequest asked, HttpServletResponse response) throws IOException {
        var page = pages.get(asked.path());
        if (page == null) {
            return false;
        }
        var format = switch (asked.ending()) {
            case "xlsx" -> TableFormat.XLSX;
            case "json" -> TableFormat.JSON;
            default ->
                asked.address().text(MARK).filter("true"::equals).isPresent()
                        ? TableFormat.CSV_MARKED
                        : TableFormat.CSV;
        };
        var address = asked.address().with(MARK, null).under(page.page());
        var table = page.table(address, asked.asOf(), asked.language())
                .chosen(asked.address().text(COLUMNS));
        exports.check(table, format);
        var export = new ExportedTable<>(table, asked.language(), asked.asOf(), asked.desk(), address.href());
        Attachment.announce(response, format.mediaType(), export.fileName(format));
        exports.write(export, format, response.getOutputStream(), ExportProgress.unseen());
        return true;
    }
}
