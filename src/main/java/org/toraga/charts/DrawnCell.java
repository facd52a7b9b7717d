package org.toraga.charts;

/** A cell whose colour is given. Gaps are cells too, so that pointing at one says so: the library needs some value in each. */
class DrawnCell extends DrawnPoint {

    private final int value = 1;

    DrawnCell(String name, String text) {
        super(name, text, "");
    }

    int value() {
        return value;
    }
}
