package org.toraga.base.ui;

import com.vaadin.flow.component.grid.Grid;

/**
 * Lets a long list show at once what somebody jumps to: the end, or where the scroll bar is put. A grid waits 150 ms for more
 * scrolling before it asks for lines; so it does now only while scrolling goes on.
 */
public final class GridJumps {

    private static final String ASK_AT_ONCE = """
            setTimeout(() => {
                const pause = 150;
                const connector = this.$connector;
                const askLater = connector?.debounceRootRequest;
                if (!askLater || connector.answersAtOnce) {
                    return;
                }
                connector.answersAtOnce = true;
                let asked = -pause;
                let wanted;
                connector.debounceRootRequest = page => {
                    const now = performance.now();
                    if (wanted !== undefined) {
                        wanted = page;
                    } else if (now - asked < pause) {
                        askLater(page);
                    } else {
                        wanted = page;
                        setTimeout(() => {
                            const first = wanted;
                            wanted = undefined;
                            if (connector.hasRootRequestQueue()) {
                                connector.fetchPage((index, size) => this.$server.setViewportRange(index, size), first);
                            }
                        });
                    }
                    asked = now;
                };
            });
            """;

    private GridJumps() {}

    /** @param grid which reads its lines page by page */
    public static void answerAtOnce(Grid<?> grid) {
        grid.addAttachListener(attached -> grid.getElement().executeJs(ASK_AT_ONCE));
    }
}
