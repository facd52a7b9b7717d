package org.toraga.profiles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.signals.Signal;
import java.util.ArrayList;
import java.util.List;

/** Shows the lines of a grid as cards, one below the other, where the window is too narrow for columns. */
final class NarrowCards {

    static final String KEY = "CARD";

    /** In CSS pixels; a phone held upright. */
    private static final int NARROW = 640;

    private NarrowCards() {}

    /** Adds the column of cards, which takes the place of all others while the window is narrow. */
    static <T> void add(Grid<T> grid, String title, SerializableFunction<T, Component> card) {
        grid.addComponentColumn(card::apply)
                .setKey(KEY)
                .setHeader(title)
                .setFlexGrow(1)
                .setVisible(false);
        var columns = new ArrayList<Grid.Column<T>>();
        Signal.effect(grid, () -> grid.getUI().ifPresent(ui -> {
            var width = ui.getPage().windowSizeSignal().get().width();
            show(grid, width > 0 && width <= NARROW, columns);
        }));
    }

    /** @param columns those that the cards stand for while they are shown */
    private static <T> void show(Grid<T> grid, boolean narrow, List<Grid.Column<T>> columns) {
        var cards = grid.getColumnByKey(KEY);
        if (cards.isVisible() == narrow) {
            return;
        }
        if (narrow) {
            grid.getColumns().stream().filter(Grid.Column::isVisible).forEach(columns::add);
        }
        columns.forEach(column -> column.setVisible(!narrow));
        if (!narrow) {
            columns.clear();
        }
        cards.setVisible(narrow);
    }
}
