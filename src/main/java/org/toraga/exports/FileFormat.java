package org.toraga.exports;

/** What something can be taken as. */
public interface FileFormat {

    FileType type();

    default String ending() {
        return type().ending();
    }

    default String mediaType() {
        return type().mediaType();
    }
}
