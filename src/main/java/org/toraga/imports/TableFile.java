package org.toraga.imports;

/** A file of lines and columns, read from first to last as often as it is wanted. */
interface TableFile {

    /** Takes line after line; may throw whatever it likes to stop the reading. */
    interface Sink {

        /**
         * @param line counted from 1 as an editor or a spreadsheet does
         * @param fields never null; empty where there is nothing. May have fewer or more than the header
         */
        void take(long line, String[] fields);
    }

    /**
     * @param meter told how far the reading has come
     * @throws FileRefusedException if the file cannot be read to its end
     */
    void read(Sink sink, Meter meter);

    /** How large it is before it is read, in the unit that the meter is told. */
    long size();
}
