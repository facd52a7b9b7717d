package org.toraga.charts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toraga.base.ui.EmptyState;

/**
 * A picture of figures with its title, notes and sources, and its table twin behind one click. Picture and table are made only
 * when they are first shown.
 */
@Tag("figure")
public abstract class FigurePanel extends HtmlContainer {

    /** Which heading the title is: what stands above it on the page decides. */
    public enum Heading {
        H2,
        H3
    }

    /** A picture or a table, made when it is first shown. */
    private class Twin {

        private final SerializableSupplier<Component> maker;
        private @Nullable Component made;

        Twin(SerializableSupplier<Component> maker) {
            this.maker = maker;
        }

        void show(boolean isShown) {
            if (isShown && made == null) {
                made = maker.get();
                body.add(made);
            }
            if (made != null) {
                made.setVisible(isShown);
            }
        }
    }

    private final String title;
    private final Div head = new Div();
    private final Div body = new Div();
    private boolean showsTable;

    /** @param subtitle may be empty */
    protected FigurePanel(String title, String subtitle, Heading heading) {
        this.title = title;
        addClassName("chart-panel");
        getElement().setAttribute("aria-label", title);
        head.addClassName("chart-panel-head");
        head.add(createWords(subtitle, heading));
        body.addClassName("chart-panel-body");
        add(head, body);
    }

    private Component createWords(String subtitle, Heading heading) {
        var titleLine = switch (heading) {
            case H2 -> new H2(title);
            case H3 -> new H3(title);
        };
        titleLine.addClassName("chart-panel-title");
        var words = new Div(titleLine);
        if (!subtitle.isEmpty()) {
            var subtitleLine = new Paragraph(subtitle);
            subtitleLine.addClassName("chart-panel-subtitle");
            words.add(subtitleLine);
        }
        return words;
    }

    /** Says that there is nothing to show, and what to do about it. */
    protected final void showEmpty(String what, String whatToDo) {
        body.add(new EmptyState(what, whatToDo));
    }

    /**
     * Shows the picture, and offers the table in its place.
     *
     * @param pictureKey text of the button that leads back to the picture; with {@code .of} behind it, the same with the title
     * @param tools to stand beside that button
     */
    protected final void showTwins(
            String pictureKey,
            SerializableSupplier<Component> picture,
            SerializableSupplier<Component> table,
            List<Component> tools) {
        var pictureTwin = new Twin(picture);
        var tableTwin = new Twin(() -> createScroller(table.get()));
        var toggle = new Button();
        toggle.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        toggle.addClassName("chart-panel-toggle");
        toggle.addClickListener(click -> {
            showsTable = !showsTable;
            show(pictureKey, pictureTwin, tableTwin, toggle);
        });
        var bar = new Div(toggle);
        bar.addClassName("chart-panel-tools");
        bar.add(tools);
        head.add(bar);
        show(pictureKey, pictureTwin, tableTwin, toggle);
    }

    private void show(String pictureKey, Twin picture, Twin table, Button toggle) {
        picture.show(!showsTable);
        table.show(showsTable);
        var key = showsTable ? pictureKey : "charts.showTable";
        toggle.setText(getTranslation(key));
        toggle.setAriaLabel(getTranslation(key + ".of", title));
    }

    private Component createScroller(Component table) {
        var scroller = new Div(table);
        scroller.addClassName("chart-table-scroller");
        // Reached by keyboard, since a wide or a long table scrolls.
        scroller.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", title);
        return scroller;
    }

    protected final void addNotes(List<String> notes) {
        for (var note : notes) {
            var paragraph = new Paragraph(note);
            paragraph.addClassName("chart-panel-note");
            add(paragraph);
        }
    }

    protected final void addSources(List<ChartSource> sources) {
        if (!sources.isEmpty()) {
            add(new SourceLine(sources));
        }
    }
}
