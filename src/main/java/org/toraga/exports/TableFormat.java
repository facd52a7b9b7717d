package org.toraga.exports;

/** Kinds of files that a table is exported as. */
public enum TableFormat implements FileFormat {
    XLSX(FileType.XLSX),
    CSV(FileType.CSV),
    /** With a byte order mark, by which office programs know that the text is UTF-8. */
    CSV_MARKED(FileType.CSV),
    JSON(FileType.JSON);

    /** That a sheet of a workbook can hold, less its head. */
    private static final int SHEET = 1_048_576 - 2;

    private final FileType type;

    TableFormat(FileType type) {
        this.type = type;
    }

    @Override
    public FileType type() {
        return type;
    }

    /** Most rows, where the desk's own limit is {@code most}. */
    int mostRows(int most) {
        return this == XLSX ? Math.min(most, SHEET) : most;
    }
}
