package org.toraga.briefings;

import org.toraga.exports.FileFormat;
import org.toraga.exports.FileType;

/** Kinds of files that a pack is made as. */
public enum PackFormat implements FileFormat {
    PDF(FileType.PDF),
    PPTX(FileType.PPTX),
    XLSX(FileType.XLSX),
    /** All three. */
    ZIP(FileType.ZIP);

    private final FileType type;

    PackFormat(FileType type) {
        this.type = type;
    }

    @Override
    public FileType type() {
        return type;
    }
}
