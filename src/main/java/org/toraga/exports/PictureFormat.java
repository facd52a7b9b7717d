package org.toraga.exports;

/** Kinds of files that hold a picture. */
public enum PictureFormat implements FileFormat {
    /** Points of colour, for mail and office programs. */
    PNG(FileType.PNG),
    /** Lines and words, for drawing programs and pages. */
    SVG(FileType.SVG),
    /** Lines and words, for paper. */
    PDF(FileType.PDF);

    private final FileType type;

    PictureFormat(FileType type) {
        this.type = type;
    }

    @Override
    public FileType type() {
        return type;
    }
}
