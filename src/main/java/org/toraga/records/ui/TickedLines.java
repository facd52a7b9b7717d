package org.toraga.records.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.ValueProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of a working list that are ticked for a change of many: their boxes, and the bar that counts them.
 *
 * @param <R> a line
 */
class TickedLines<R> extends Div {

    /** As many as one can look through in a preview. */
    private static final int MOST_CHOSEN = 500;

    private final Grid<R> grid;
    private final ValueProvider<R, String> key;
    private final ValueProvider<R, String> name;
    private final SerializableFunction<Integer, List<R>> firstLines;
    private final Span count = new Span();
    private final Checkbox tickAll = new Checkbox();
    private final Map<String, String> chosen = new LinkedHashMap<>();

    /**
     * @param key of a line in the address
     * @param name of a line
     * @param firstLines at most so many lines from the top of the list, as it is found and sorted
     */
    TickedLines(
            Grid<R> grid,
            ValueProvider<R, String> key,
            ValueProvider<R, String> name,
            SerializableFunction<Integer, List<R>> firstLines) {
        this.grid = grid;
        this.key = key;
        this.name = name;
        this.firstLines = firstLines;
        addClassName("records-chosen");
        getElement().setAttribute("role", "status");
        add(count);
        setUpTickAll();
        showCount();
    }

    /** Adds the column with the boxes. */
    Grid.Column<R> addColumn() {
        return grid.addColumn(tick()).setHeader(tickAll).setWidth("3.5rem").setFlexGrow(0);
    }

    /**
     * A box of the browser's own: a component of the server for each line would be most of what a page of the list takes, and one
     * of the theme most of what the browser has to style.
     */
    private Renderer<R> tick() {
        return LitRenderer.<R>of("""
                        <input type="checkbox" class="tick" .checked="${live(item.ticked)}" aria-label="${item.label}"
                            @change="${event => tick(event.target.checked)}">""")
                .withProperty("ticked", row -> chosen.containsKey(key.apply(row)))
                .withProperty("label", row -> getTranslation("records.bulk.tick", name.apply(row)))
                .withFunction("tick", (row, arguments) -> {
                    if (arguments.get(0).asBoolean()) {
                        chosen.put(key.apply(row), name.apply(row));
                    } else {
                        chosen.remove(key.apply(row));
                    }
                    grid.getDataProvider().refreshItem(row);
                    showCount();
                });
    }

    private void setUpTickAll() {
        tickAll.setAriaLabel(getTranslation("records.bulk.all", MOST_CHOSEN));
        tickAll.setTooltipText(getTranslation("records.bulk.all", MOST_CHOSEN));
        tickAll.addValueChangeListener(change -> {
            if (!change.isFromClient()) {
                return;
            }
            chosen.clear();
            if (change.getValue()) {
                firstLines.apply(MOST_CHOSEN).forEach(row -> chosen.put(key.apply(row), name.apply(row)));
            }
            showAll();
        });
    }

    /** @param changing runs when the ticked records are to be changed */
    void onChange(Runnable changing) {
        var change = new Button(getTranslation("records.bulk.change"), click -> changing.run());
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        var clear = new Button(getTranslation("records.bulk.clear"), click -> clear());
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(change, clear);
    }

    /** The names of the ticked records by their keys, in the order in which they were ticked. */
    Map<String, String> chosen() {
        return new LinkedHashMap<>(chosen);
    }

    void clear() {
        tickAll.setValue(false);
        chosen.clear();
        showAll();
    }

    private void showAll() {
        showCount();
        grid.getDataProvider().refreshAll();
    }

    private void showCount() {
        count.setText(getTranslation("records.bulk.chosen", chosen.size()));
        setVisible(!chosen.isEmpty());
    }
}
