package org.toraga.charts;

/**
 * A quantity of a chart beside that of its values.
 *
 * @param unit in short, as it stands behind a value; empty for a bare number
 * @param decimals of the values as shown in full, 0 to 6
 */
public record Axis(String title, String unit, int decimals) {}
