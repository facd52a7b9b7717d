package org.toraga.imports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.math.BigDecimal;
import java.time.Duration;
import org.toraga.base.ui.Formats;
import org.toraga.imports.ImportProgress;
import org.toraga.imports.RunState;

/** How far an import has come, and the way to stop it. */
class ProgressPanel extends Div {

    private final H2 heading = new H2(getTranslation("imports.progress.waiting"));
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();
    private final Button cancel;

    ProgressPanel(Runnable stop) {
        addClassName("import-progress");
        cancel = new Button(getTranslation("imports.cancel"), click -> stop.run());
        cancel.setDisableOnClick(true);
        bar.getElement().setAttribute("aria-label", getTranslation("imports.progress.APPLYING"));
        add(heading, bar, words, new Paragraph(getTranslation("imports.progress.leave")), cancel);
    }

    void show(ImportProgress progress) {
        heading.setText(getTranslation(
                progress.state() == RunState.APPLYING ? "imports.progress.APPLYING" : "imports.progress.CHECKING"));
        bar.setValue(progress.done());
        boolean isConfirming = progress.done() >= 1;
        bar.setIndeterminate(isConfirming);
        cancel.setVisible(!isConfirming);
        words.setText(isConfirming ? getTranslation("imports.progress.confirming") : speed(progress));
    }

    private String speed(ImportProgress progress) {
        var speed = getTranslation("imports.progress.speed", number(progress.figures()), number(progress.perSecond()));
        return progress.left()
                .map(left -> speed + " · " + getTranslation("imports.progress.left", duration(left)))
                .orElse(speed);
    }

    private String number(long number) {
        return Formats.number(BigDecimal.valueOf(number), 0, getLocale());
    }

    private String duration(Duration left) {
        return left.toSeconds() < 90
                ? getTranslation("imports.seconds", Math.max(1, left.toSeconds()))
                : getTranslation("imports.minutes", Math.round(left.toSeconds() / 60.0));
    }
}
