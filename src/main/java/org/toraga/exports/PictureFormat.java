package org.toraga.exports;

/** Kinds of files that hold a picture. */
public enum PictureFormat {
    /** Points of colour, for mail and office programs. */
    PNG("png", "image/png"),
    /** Lines and words, for drawing programs and pages. */
    SVG("svg", "image/svg+xml;charset=UTF-8"),
    /** Lines and words, for paper. */
    PDF("pdf", "application/pdf");

    private final String ending;
    private final String mediaType;

    PictureFormat(String ending, String mediaType) {
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
