package org.toraga.statistics.ui;

/** The explorer as its fields know it: what it shows, and the way to something else. */
interface ExplorerPage {

    ExplorerState state();

    /** Goes to a changed picture, so that Back undoes the change. */
    void go(ExplorerState changed);
}
