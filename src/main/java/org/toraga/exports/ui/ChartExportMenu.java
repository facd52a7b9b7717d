package org.toraga.exports.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.PreferenceMenus;
import org.toraga.base.ui.Symbol;
import org.toraga.base.ui.Texts;
import org.toraga.charts.ChartDescription;
import org.toraga.exports.ChartFormat;
import org.toraga.exports.ExportService;
import org.toraga.exports.ExportedChart;

/** What can be taken from a chart: files, the link to what is seen, and a print of this chart alone. */
class ChartExportMenu extends Div {

    private static final int FORBIDDEN = 403;

    private static final int SHOWN_MILLISECONDS = 3000;

    /** Where a page is not reached by HTTPS, browsers offer no clipboard: an unseen field is copied from instead. */
    private static final String COPY = """
            if (navigator.clipboard) return navigator.clipboard.writeText(location.href).then(() => true, () => false);
            const field = document.createElement('textarea');
            field.value = location.href;
            this.append(field);
            field.select();
            const copied = document.execCommand('copy');
            field.remove();
            return copied;
            """;

    /** The style sheet hides everything but the marked panel on paper. */
    private static final String PRINT = """
            const panel = this.closest('.chart-panel');
            document.documentElement.classList.add('printing-chart');
            panel.classList.add('printed-chart');
            addEventListener('afterprint', () => {
                panel.classList.remove('printed-chart');
                document.documentElement.classList.remove('printing-chart');
            }, { once: true });
            setTimeout(() => print());
            """;

    private final ChartDescription description;
    private final ExportService exports;
    private final Locale language;
    private final LocalDate asOf;
    private final Map<ChartFormat, Anchor> downloads = new EnumMap<>(ChartFormat.class);

    ChartExportMenu(ChartDescription description, ExportService exports) {
        this.description = description;
        this.exports = exports;
        language = getLocale();
        asOf = AsOf.current();
        addClassName("chart-export");
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
        var menu = PreferenceMenus.addMenu(
                        bar,
                        Symbol.DOWNLOAD,
                        new Span(getTranslation("exports.menu")),
                        getTranslation("exports.menu.of", description.title()))
                .getSubMenu();
        for (var format : ChartFormat.values()) {
            menu.addItem(getTranslation(Texts.key(format)), click -> download(format));
        }
        addOthers(menu);
        add(bar);
    }

    private void addOthers(SubMenu menu) {
        menu.addSeparator();
        menu.addItem(getTranslation("exports.copyLink"), click -> copyLink());
        menu.addItem(getTranslation("exports.print"), click -> print());
    }

    /** The file is made when the browser asks for it, by a link that nobody sees. */
    private void download(ChartFormat format) {
        var link = downloads.computeIfAbsent(format, this::createLink);
        link.getElement().executeJs("this.click()");
    }

    private Anchor createLink(ChartFormat format) {
        var address = address();
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    try {
                        var file = exports.chart(export(event.getRequest(), address), format);
                        return new DownloadResponse(
                                new ByteArrayInputStream(file.content()),
                                file.name(),
                                file.mediaType(),
                                file.content().length);
                    } catch (AccessDeniedException refused) {
                        return DownloadResponse.error(FORBIDDEN, "Exports are for managers");
                    }
                }),
                "");
        link.addClassName("chart-export-download");
        link.getElement().setAttribute("aria-hidden", "true").setAttribute("tabindex", "-1");
        add(link);
        return link;
    }

    private void copyLink() {
        getElement()
                .executeJs(COPY)
                .then(
                        Boolean.class,
                        copied -> Notification.show(
                                getTranslation(copied ? "exports.copied" : "exports.notCopied"),
                                SHOWN_MILLISECONDS,
                                Notification.Position.BOTTOM_START));
    }

    private void print() {
        exports.print(export(VaadinRequest.getCurrent(), address()));
        getElement().executeJs(PRINT);
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    private ExportedChart export(VaadinRequest request, String address) {
        return new ExportedChart(description, language, asOf, desk(request), address);
    }

    private static String desk(VaadinRequest request) {
        var servletRequest = ((VaadinServletRequest) request).getHttpServletRequest();
        return ServletUriComponentsBuilder.fromContextPath(servletRequest).toUriString();
    }
}
