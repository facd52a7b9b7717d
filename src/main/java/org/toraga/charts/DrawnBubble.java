package org.toraga.charts;

/** A mark with an area. */
class DrawnBubble extends DrawnPoint {

    private final double z;
    private final int labelrank;

    /** @param labelrank of two names that would touch, that of the higher rank is shown */
    DrawnBubble(String name, String text, double z, int labelrank) {
        super(name, text, "");
        this.z = z;
        this.labelrank = labelrank;
    }

    double z() {
        return z;
    }

    int labelrank() {
        return labelrank;
    }
}
