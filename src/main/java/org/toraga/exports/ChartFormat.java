package org.toraga.exports;

/** Kinds of files that a chart is exported as. */
public enum ChartFormat {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    CSV("csv", "text/csv;charset=UTF-8");

    private final String ending;
    private final String mediaType;

    ChartFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
