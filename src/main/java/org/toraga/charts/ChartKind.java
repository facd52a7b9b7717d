package org.toraga.charts;

/** How values are drawn. */
public enum ChartKind {
    /** Values over years. */
    LINE,
    /** A ranking: lying bars, longest first as given. */
    BARS,
    /** Standing bars in the order of the categories. */
    COLUMNS,
    /** Standing bars whose series stand on one another. */
    STACKED_COLUMNS,
    /** Parts of a whole as areas; one series, no negative values. */
    TREEMAP,
    /** Areas at two values each: the category is the mark's name, {@link ChartPoint#across()} lies level, the value upright. */
    SCATTER,
    /** Cells whose colour is the value: one series a row, one category a column. */
    HEATMAP
}
