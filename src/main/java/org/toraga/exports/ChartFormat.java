package org.toraga.exports;

/** Kinds of files that a chart is exported as. */
public enum ChartFormat implements FileFormat {
    XLSX(FileType.XLSX),
    PPTX(FileType.PPTX),
    CSV(FileType.CSV);

    private final FileType type;

    ChartFormat(FileType type) {
        this.type = type;
    }

    @Override
    public FileType type() {
        return type;
    }
}
