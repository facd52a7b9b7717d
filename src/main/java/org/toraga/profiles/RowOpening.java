package org.toraga.profiles;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.SerializableFunction;
import org.toraga.base.ui.Address;
import org.toraga.base.ui.AsOf;

/** Opens the record of a line of a grid by a click on the line, or by Enter where the focus is on it. */
final class RowOpening {

    private static final String KEY = "element.getEventContext(event).item?.key";

    private RowOpening() {}

    /** Links inside the line keep their own clicks. @param path of the page of a line's record */
    static <T> void follow(Grid<T> grid, SerializableFunction<T, String> path) {
        grid.addItemClickListener(click -> open(path.apply(click.getItem())));
        grid.getElement()
                .addEventListener("keydown", event -> {
                    var item = grid.getDataCommunicator()
                            .getKeyMapper()
                            .get(event.getEventData().path(KEY).asString(""));
                    if (item != null) {
                        open(path.apply(item));
                    }
                })
                .setFilter("event.key === 'Enter' && !event.composedPath()[0].closest('a, button')")
                .addEventData(KEY);
    }

    private static void open(String path) {
        Address.none().under(path).with(AsOf.PARAMETER, AsOf.current()).go();
    }
}
