package org.toraga.statistics.ui;

/** How the explorer shows figures. */
enum ExplorerLens {
    LINE,
    RANKING,
    MAP,
    SCATTER,
    TREEMAP,
    HEATMAP,
    TABLE;

    /** Whether it shows figures of one year alone. */
    boolean isOfOneYear() {
        return this == RANKING || this == MAP || this == SCATTER || this == TREEMAP;
    }
}
