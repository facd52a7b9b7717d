package org.toraga.dataset;

/** One file of the shipped data set, and how its rows become records. Implemented by the module that owns the table. */
public interface DatasetTable {

    /** The file's name without its ending, for example {@code memberships}. */
    String name();

    /**
     * Stores every row, flushed, so that the tables which rest on this one find it.
     *
     * @throws DatasetException if a row cannot be taken
     */
    void load(DatasetFile file);
}
