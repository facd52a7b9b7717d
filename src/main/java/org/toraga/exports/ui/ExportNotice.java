package org.toraga.exports.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.Command;
import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.toraga.base.ui.Formats;
import org.toraga.exports.ExportProgress;

/**
 * Tells how far a file has come and lets one stop it, at the foot of the page, which can be used meanwhile. What is done at once
 * is told afterwards alone.
 */
class ExportNotice {

    private static final int SHOWN_MILLISECONDS = 4000;

    /** Time between two looks at a file that is being written. */
    private static final long STEP = TimeUnit.MILLISECONDS.toNanos(300);

    private final UI ui;
    private final String title;
    private final int rows;
    private final ExportProgress progress = new ExportProgress(this::follow);
    private final Notification notification = new Notification();
    private final Element bar = new Element("progress");
    private final Span words = new Span();

    private long last = System.nanoTime();

    ExportNotice(UI ui, String title, int rows) {
        this.ui = ui;
        this.title = title;
        this.rows = rows;
        var heading = new Span(ui.getTranslation("exports.table.progress", title));
        heading.addClassName("export-notice-title");
        bar.setAttribute("max", String.valueOf(rows));
        bar.setAttribute("aria-label", heading.getText());
        words.addClassName("export-notice-rows");
        var stop = new Button(ui.getTranslation("exports.table.stop"), click -> progress.stop());
        stop.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        stop.setDisableOnClick(true);
        var content = new Div(heading);
        content.addClassName("export-notice");
        content.getElement().appendChild(bar);
        content.add(words, stop);
        notification.add(content);
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.setDuration(0);
    }

    ExportProgress progress() {
        return progress;
    }

    /** Called by the thread that writes. */
    private void follow(int done) {
        if (System.nanoTime() - last > STEP) {
            last = System.nanoTime();
            access(() -> show(done));
        }
    }

    private void show(int done) {
        bar.setAttribute("value", String.valueOf(done));
        words.setText(ui.getTranslation("exports.table.rowsOf", number(done), number(rows)));
        if (!notification.isOpened()) {
            notification.open();
        }
    }

    private String number(int count) {
        return Formats.number(BigDecimal.valueOf(count), 0, ui.getLocale());
    }

    /** Called by the thread that wrote. @param isWhole whether the file has all its rows */
    void end(boolean isWhole) {
        access(() -> {
            notification.close();
            if (isWhole) {
                tell(ui.getTranslation("exports.table.done", title, rows));
            } else {
                tell(ui.getTranslation(progress.isStopped() ? "exports.table.stopped" : "exports.table.broken", title));
            }
        });
    }

    static void tell(String text) {
        Notification.show(text, SHOWN_MILLISECONDS, Notification.Position.BOTTOM_START);
    }

    /** Whoever has closed the page gets the file all the same. */
    private void access(Command command) {
        try {
            ui.access(command);
        } catch (UIDetachedException closed) {
            last = Long.MAX_VALUE;
        }
    }
}
