package org.toraga.base.ui;

import com.vaadin.flow.component.grid.Grid;

/**
 * Spares a list a message to the server when it is first shown. A grid confirms each change of its lines, so that the server can
 * forget the lines that were taken away. The first lines take none away.
 */
public final class QuietGrid {

    private static final String SKIP_FIRST = """
            const confirm = this.$server.confirmUpdate;
            this.$server.confirmUpdate = id => id > 0 ? confirm.call(this.$server, id) : undefined;
            """;

    private QuietGrid() {}

    /** To be called while the grid is being made. */
    public static void start(Grid<?> grid) {
        grid.addAttachListener(attach -> grid.getElement().executeJs(SKIP_FIRST));
    }
}
