package org.toraga.exports;

/** Kinds of files that a table is exported as. */
public enum TableFormat {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("csv", "text/csv;charset=UTF-8"),
    /** With a byte order mark, by which office programs know that the text is UTF-8. */
    CSV_MARKED("csv", "text/csv;charset=UTF-8"),
    JSON("json", "application/json");

    /** That a sheet of a workbook can hold, less its head. */
    private static final int SHEET = 1_048_576 - 2;

    private final String ending;
    private final String mediaType;

    TableFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Most rows, where the desk's own limit is {@code most}. */
    int mostRows(int most) {
        return this == XLSX ? Math.min(most, SHEET) : most;
    }
}
