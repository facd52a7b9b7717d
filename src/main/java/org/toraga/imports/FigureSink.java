package org.toraga.imports;

/** Takes figures as they stand in a file, as text. */
interface FigureSink {

    /**
     * @param column that the value stands in
     * @param name of the indicator; empty if the file has none
     */
    void take(long line, String column, String area, String indicator, String name, String year, String value);

    /** A line that no figure can be read from. */
    void reject(Rejection rejection, String[] fields);
}
