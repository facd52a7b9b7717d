package org.toraga.exports;

/** Types of the files that leave the desk. */
public enum FileType {
    CSV("csv", "text/csv;charset=UTF-8"),
    JSON("json", "application/json"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    PDF("pdf", "application/pdf"),
    SVG("svg", "image/svg+xml;charset=UTF-8"),
    PNG("png", "image/png"),
    ZIP("zip", "application/zip");

    private final String ending;
    private final String mediaType;

    FileType(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Of the file's name, without a dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
