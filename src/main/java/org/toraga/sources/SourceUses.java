package org.toraga.sources;

import java.util.List;

/**
 * The records of one kind that rest on a source.
 *
 * @param kindKey key of the text that names the kind, in the plural
 * @param uses at least one
 */
public record SourceUses(String kindKey, List<SourceUse> uses) {}
