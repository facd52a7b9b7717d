package org.toraga.base.ui;

/**
 * The pages of one kind of record, told by the module that has them, so that the address of a record that does not exist
 * is answered with status 404 before its page is built.
 */
public interface RecordPages {

    /** What their addresses begin with, with the slash at the end: {@code organizations/}. */
    String prefix();

    /**
     * Whether there is a page for what the address says after the prefix.
     *
     * @param key as somebody typed it: of any form and length
     */
    boolean exists(String key);
}
