package org.toraga.base.ui;

import com.vaadin.flow.component.grid.Grid;

/**
 * Spares a list messages to the server. A grid confirms each change of its lines at once, so that the server can forget those that
 * were taken away, and whatever somebody does next has to wait for that. The first lines take none away; all others are
 * confirmed together once nothing has changed for a while.
 */
public final class QuietGrid {

    private static final String CONFIRM_LATER = """
            const confirm = this.$server.confirmUpdate;
            const pause = 1000;
            let waiting = [];
            let timer;
            this.$server.confirmUpdate = id => {
                if (id > 0) {
                    waiting.push(id);
                    clearTimeout(timer);
                    timer = setTimeout(() => {
                        const all = waiting;
                        waiting = [];
                        if (this.isConnected) {
                            all.forEach(one => confirm.call(this.$server, one));
                        }
                    }, pause);
                }
            };
            """;

    private QuietGrid() {}

    /** To be called while the grid is being made. */
    public static void start(Grid<?> grid) {
        grid.addAttachListener(attach -> grid.getElement().executeJs(CONFIRM_LATER));
    }
}
