package org.toraga.records;

/**
 * One record of a change of many.
 *
 * @param version that the record was read at
 * @param draft the record as it is to be
 */
public record BulkChange<D extends Record>(String key, int version, D draft) {}
