package org.toraga.exports.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
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
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.toraga.base.Refusal;
import org.toraga.base.ui.PreferenceMenus;
import org.toraga.base.ui.Symbol;
import org.toraga.base.ui.Texts;
import org.toraga.exports.ExportFile;
import org.toraga.exports.PictureFormat;
import org.toraga.exports.PictureOrder;
import org.toraga.exports.PicturePreset;

/** What can be taken from a figure: pictures, files with its values, the link to what is seen, and a print of it alone. */
public abstract class FigureExportMenu extends Div {

    private static final int FORBIDDEN = 403;
    private static final int NOT_POSSIBLE = 422;

    private static final int SHOWN_MILLISECONDS = 4000;

    private static final int USUAL_SCALE = 2;

    /** Where a page is not reached by HTTPS, browsers offer no clipboard: an unseen field is copied from instead. */
    private static final String COPY_LINK = """
            if (navigator.clipboard) return navigator.clipboard.writeText(location.href).then(() => true, () => false);
            const field = document.createElement('textarea');
            field.value = location.href;
            this.append(field);
            field.select();
            const copied = document.execCommand('copy');
            field.remove();
            return copied;
            """;

    /** The image comes from our own server. Browsers want to be told of it at once, so its making is what they wait for. */
    private static final String COPY_IMAGE = """
            if (!navigator.clipboard || !window.ClipboardItem) return 'refused';
            let made = true;
            const image = fetch($0.href).then(answer => {
                made = answer.ok;
                if (!made) throw new Error(String(answer.status));
                return answer.blob();
            });
            try {
                await navigator.clipboard.write([new ClipboardItem({ 'image/png': image })]);
                return 'copied';
            } catch (refused) {
                return made ? 'refused' : 'failed';
            }
            """;

    /** The style sheet hides everything but the marked panel on paper. */
    private static final String PRINT = """
            const panel = this.closest('.chart-panel, .small-multiple');
            document.documentElement.classList.add('printing-chart');
            panel.classList.add('printed-chart');
            addEventListener('afterprint', () => {
                panel.classList.remove('printed-chart');
                document.documentElement.classList.remove('printing-chart');
            }, { once: true });
            setTimeout(() => print());
            """;

    private PicturePreset preset = PicturePreset.SCREEN;
    private boolean isDark;

    /** @param title of the figure, which tells this menu from others on the page */
    protected FigureExportMenu(String title) {
        addClassName("chart-export");
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
        var menu = PreferenceMenus.addMenu(
                        bar,
                        Symbol.DOWNLOAD,
                        new Span(getTranslation("exports.menu")),
                        getTranslation("exports.menu.of", title))
                .getSubMenu();
        addPictures(menu);
        menu.addSeparator();
        addFiles(menu);
        menu.addSeparator();
        menu.addItem(getTranslation("exports.copyLink"), click -> copyLink());
        menu.addItem(getTranslation("exports.print"), click -> print());
        add(bar);
    }

    /** Looks whether there can be such a picture. @throws Refusal if there cannot */
    protected abstract void check(PictureOrder order, ExportPlace place);

    /** Makes a picture, and records who took it. */
    protected abstract ExportFile picture(PictureOrder order, ExportPlace place);

    /** Adds the files that hold the values. */
    protected abstract void addFiles(SubMenu menu);

    /** Records that the figure goes to a printer. */
    protected abstract void recordPrint(ExportPlace place);

    private void addPictures(SubMenu menu) {
        var points = menu.addItem(getTranslation(Texts.key(PictureFormat.PNG))).getSubMenu();
        for (int scale : new int[] {1, 2, 4}) {
            points.addItem(getTranslation("exports.picture.scale", scale), click -> take(PictureFormat.PNG, scale));
        }
        menu.addItem(getTranslation(Texts.key(PictureFormat.SVG)), click -> take(PictureFormat.SVG, 1));
        menu.addItem(getTranslation(Texts.key(PictureFormat.PDF)), click -> take(PictureFormat.PDF, 1));
        menu.addItem(getTranslation("exports.copyImage"), click -> copyImage());
        addSizes(menu.addItem(getTranslation("exports.picture.size")).getSubMenu());
        var dark = menu.addItem(getTranslation("exports.picture.dark"));
        dark.setCheckable(true);
        dark.setKeepOpen(true);
        dark.addClickListener(click -> isDark = dark.isChecked());
    }

    private void addSizes(SubMenu menu) {
        for (var one : PicturePreset.values()) {
            MenuItem item = menu.addItem(getTranslation(Texts.key(one)));
            item.setCheckable(true);
            item.setChecked(one == preset);
            item.setKeepOpen(true);
            item.addClickListener(click -> {
                preset = one;
                menu.getItems().forEach(other -> other.setChecked(other == item));
            });
        }
    }

    private void take(PictureFormat format, int scale) {
        var order = new PictureOrder(format, preset.size(isDark), scale);
        var place = place();
        if (isPossible(order, place)) {
            download(() -> picture(order, place));
        }
    }

    private boolean isPossible(PictureOrder order, ExportPlace place) {
        try {
            check(order, place);
            return true;
        } catch (Refusal refused) {
            tell(getTranslation(refused.textKey(), refused.facts().toArray()));
            return false;
        }
    }

    /** Lets the browser save a file, which is made when it asks for it. */
    protected final void download(Supplier<ExportFile> maker) {
        createLink(maker).getElement().executeJs("this.click()");
    }

    /** A link that nobody sees; there is one at a time. */
    private Anchor createLink(Supplier<ExportFile> maker) {
        getChildren().filter(Anchor.class::isInstance).toList().forEach(this::remove);
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    try {
                        var file = maker.get();
                        return new DownloadResponse(
                                new ByteArrayInputStream(file.content()),
                                file.name(),
                                file.mediaType(),
                                file.content().length);
                    } catch (AccessDeniedException refused) {
                        return DownloadResponse.error(FORBIDDEN, "Exports are for managers");
                    } catch (Refusal refused) {
                        return DownloadResponse.error(NOT_POSSIBLE, "There can be no such file");
                    }
                }),
                "");
        link.addClassName("chart-export-download");
        link.getElement().setAttribute("aria-hidden", "true").setAttribute("tabindex", "-1");
        add(link);
        return link;
    }

    private void copyImage() {
        var order = new PictureOrder(PictureFormat.PNG, preset.size(isDark), USUAL_SCALE);
        var place = place();
        if (isPossible(order, place)) {
            var link = createLink(() -> picture(order, place));
            getElement()
                    .executeJs(COPY_IMAGE, link.getElement())
                    .then(
                            String.class,
                            outcome -> tell(getTranslation(
                                    switch (outcome) {
                                        case "copied" -> "exports.imageCopied";
                                        case "failed" -> "exports.imageFailed";
                                        default -> "exports.imageNotCopied";
                                    })));
        }
    }

    private void copyLink() {
        getElement()
                .executeJs(COPY_LINK)
                .then(Boolean.class, copied -> tell(getTranslation(copied ? "exports.copied" : "exports.notCopied")));
    }

    private void print() {
        recordPrint(place());
        getElement().executeJs(PRINT);
    }

    private static void tell(String text) {
        Notification.show(text, SHOWN_MILLISECONDS, Notification.Position.BOTTOM_START);
    }

    /** Where the page that is served stands now. */
    protected static ExportPlace place() {
        var request = ((VaadinServletRequest) VaadinRequest.getCurrent()).getHttpServletRequest();
        return new ExportPlace(
                ServletUriComponentsBuilder.fromContextPath(request).toUriString(),
                UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters());
    }
}
