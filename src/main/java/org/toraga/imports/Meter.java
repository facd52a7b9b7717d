package org.toraga.imports;

/** Is told how many bytes were read so far, from the thread that reads. */
interface Meter {

    Meter NONE = bytes -> {};

    void at(long bytes);
}
