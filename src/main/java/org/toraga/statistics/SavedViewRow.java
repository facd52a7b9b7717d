package org.toraga.statistics;

/**
 * A view that was saved, in a list.
 *
 * @param query of its address, without the as-of day: {@code indicator=SP.POP.TOTL&lens=map}
 * @param own whether it is the reader's own
 * @param changeable whether the reader may rename and delete it
 */
public record SavedViewRow(
        int id, String name, String owner, String query, boolean forEveryone, boolean own, boolean changeable) {}
