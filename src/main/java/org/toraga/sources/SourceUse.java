package org.toraga.sources;

import org.toraga.base.Wording;

/**
 * One record that rests on a source.
 *
 * @param text what the record is called
 * @param path of the page that shows it, without a leading slash, for example {@code organizations/sco}
 */
public record SourceUse(Wording text, String path) {}
