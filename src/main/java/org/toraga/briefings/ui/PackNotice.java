package org.toraga.briefings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.AsOf;
import org.toraga.base.ui.Texts;
import org.toraga.briefings.MadePack;
import org.toraga.briefings.PackFormat;
import org.toraga.briefings.PackStep;

/** Tells at the foot of the page how far a pack has come, then hands it over under its number. */
class PackNotice extends Notification {

    private final UI ui;
    private final Span heading = new Span();
    private final Span words = new Span();
    private final Element bar = new Element("progress");
    private final Div actions = new Div();
    private final PackFormat format;

    PackNotice(UI ui, PackFormat format) {
        this.ui = ui;
        this.format = format;
        heading.setText(ui.getTranslation("briefings.notice.making"));
        heading.addClassName("pack-notice-heading");
        words.setText(ui.getTranslation(Texts.key(PackStep.READING)));
        words.addClassName("pack-notice-words");
        bar.setAttribute("max", String.valueOf(PackStep.values().length));
        bar.setAttribute("value", "0");
        bar.setAttribute("aria-label", heading.getText());
        actions.addClassName("pack-notice-actions");
        var content = new Div(heading, words);
        content.addClassName("pack-notice");
        content.getElement().appendChild(bar);
        content.add(actions);
        add(content);
        setPosition(Position.BOTTOM_START);
        setDuration(0);
        getElement().setAttribute("role", "status");
    }

    void show(PackStep step) {
        words.setText(ui.getTranslation(Texts.key(step)));
        bar.setAttribute("value", String.valueOf(step.ordinal() + 1));
    }

    /** Begins the download at once; the link stays for whoever needs it again. */
    void finish(MadePack made) {
        bar.removeFromParent();
        heading.setText(ui.getTranslation("briefings.notice.done", made.pack().number()));
        words.setText(made.pack().title());
        var content = made.file().content();
        var download = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(content),
                        made.file().name(),
                        made.file().mediaType(),
                        content.length)),
                ui.getTranslation("briefings.notice.download", ui.getTranslation(Texts.key(format))));
        download.getElement().setAttribute("download", made.file().name());
        var page = new Anchor(AsOf.address(made.pack().path()), ui.getTranslation("briefings.notice.page"));
        actions.add(download, page, closing());
        download.getElement().executeJs("this.click()");
    }

    void fail(String why, @Nullable Runnable again) {
        bar.removeFromParent();
        heading.setText(ui.getTranslation("briefings.notice.notMade"));
        words.setText(why);
        getElement().setAttribute("role", "alert");
        if (again != null) {
            actions.add(new Button(ui.getTranslation("briefings.notice.again"), click -> {
                close();
                again.run();
            }));
        }
        actions.add(closing());
    }

    private Button closing() {
        var closing = new Button(ui.getTranslation("briefings.notice.close"), click -> close());
        closing.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return closing;
    }
}
