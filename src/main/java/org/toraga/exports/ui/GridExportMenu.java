package org.toraga.exports.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.coyote.BadRequestException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.toraga.base.Refusal;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.PreferenceMenus;
import org.toraga.base.ui.Symbol;
import org.toraga.base.ui.Texts;
import org.toraga.exports.ExportStoppedException;
import org.toraga.exports.ExportedTable;
import org.toraga.exports.Table;
import org.toraga.exports.TableColumn;
import org.toraga.exports.TableExportService;
import org.toraga.exports.TableFormat;

/** The files that the rows of a grid can be taken as: those shown, in their order, with the columns shown. */
class GridExportMenu extends Div {

    private static final List<TableFormat> OFFERED = List.of(TableFormat.XLSX, TableFormat.CSV, TableFormat.CSV_MARKED);

    private final transient TableExportService exports;
    private final transient Supplier<Table<?>> shown;

    GridExportMenu(TableExportService exports, Supplier<Table<?>> shown) {
        this.exports = exports;
        this.shown = shown;
        addClassName("grid-export");
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        var menu = PreferenceMenus.addMenu(
                        bar,
                        Symbol.DOWNLOAD,
                        new Span(getTranslation("exports.menu")),
                        getTranslation("exports.table.menu"))
                .getSubMenu();
        OFFERED.forEach(format -> menu.addItem(getTranslation(Texts.key(format)), click -> export(format)));
        add(bar);
    }

    private void export(TableFormat format) {
        var table = shown.get();
        int rows;
        try {
            rows = exports.check(table, format);
        } catch (Refusal refused) {
            ExportNotice.tell(getTranslation(refused.textKey(), refused.facts().toArray()));
            return;
        }
        var export = new ExportedTable<>(
                table, getLocale(), AsOf.current(), desk(VaadinRequest.getCurrent()), address(table));
        download(export, format, new ExportNotice(UI.getCurrent(), table.title(), rows));
    }

    /** The file is made when the browser asks for it, by a link that nobody sees and that is good for once. */
    private void download(ExportedTable<?> export, TableFormat format, ExportNotice notice) {
        var link = new Anchor();
        var ui = UI.getCurrent();
        link.setHref(event -> write(export, format, notice, event, ui));
        link.getElement().setAttribute("download", true);
        link.addClassName("grid-export-download");
        link.getElement().setAttribute("aria-hidden", "true").setAttribute("tabindex", "-1");
        getChildren().filter(Anchor.class::isInstance).toList().forEach(this::remove);
        add(link);
        link.getElement().executeJs("this.click()");
    }

    private static void setCurrent(@Nullable UI ui) {
        CurrentInstance.set(UI.class, ui);
    }

    private void write(ExportedTable<?> export, TableFormat format, ExportNotice notice, DownloadEvent event, UI ui)
            throws IOException {
        event.setFileName(export.fileName(format));
        event.setContentType(format.mediaType());
        event.getResponse().setNoCacheHeaders();
        var isWhole = false;
        var before = UI.getCurrent();
        // Cells are told in the language of the page, which they ask for as they do when the grid shows them.
        setCurrent(ui);
        try {
            exports.write(export, format, event.getOutputStream(), notice.progress());
            isWhole = true;
        } catch (ExportStoppedException stopped) {
            // The server then breaks the connection off: an answer that merely ended would be taken for the whole file.
            throw new BadRequestException("The export was stopped");
        } finally {
            setCurrent(before);
            notice.end(isWhole);
        }
    }

    /** The page with the very columns of the file. */
    private static String address(Table<?> table) {
        var columns = table.columns().stream().map(TableColumn::key).collect(Collectors.joining(","));
        return Address.of(UI.getCurrent().getActiveViewLocation())
                .with("columns", columns.toLowerCase(Locale.ROOT))
                .href();
    }

    private static String desk(VaadinRequest request) {
        var servletRequest = ((VaadinServletRequest) request).getHttpServletRequest();
        return ServletUriComponentsBuilder.fromContextPath(servletRequest).toUriString();
    }
}
