package org.toraga.imports;

/** A dry run or an import came to its end in the background, in whatever way. */
public record ImportFinished(String id, String username, String title, RunState state) {}
