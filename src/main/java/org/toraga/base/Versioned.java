package org.toraga.base;

/**
 * What a form edits, with the version that it was read at.
 *
 * @param key names the record in its address
 * @param version counts the saves; a change that was read at an older one is refused
 */
public record Versioned<D>(String key, int version, D draft) {}
