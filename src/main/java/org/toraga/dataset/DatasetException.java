package org.toraga.dataset;

/** A row of the shipped data set cannot be taken. Its message names file, line and column, and what is wrong. */
public class DatasetException extends RuntimeException {

    private final String file;
    private final long line;
    private final String column;

    DatasetException(String file, long line, String column, String reason) {
        super("%s, line %d, column %s: %s".formatted(file, line, column, reason));
        this.file = file;
        this.line = line;
        this.column = column;
    }

    public String file() {
        return file;
    }

    /** Counted from 1, the header included. */
    public long line() {
        return line;
    }

    public String column() {
        return column;
    }
}
