package org.toraga.sources;

/**
 * One record that rests on a source.
 *
 * @param text what the record is called, in English
 * @param path of the page that shows it, without a leading slash, for example {@code organizations/sco}
 */
public record SourceUse(String text, String path) {}
