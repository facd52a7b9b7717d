package org.toraga.revisions;

import org.jspecify.annotations.Nullable;

/** What became of one record. */
public enum ChangeKind {
    ADDED,
    CHANGED,
    DELETED;

    static ChangeKind of(@Nullable String before, @Nullable String after) {
        if (before == null) {
            return ADDED;
        }
        return after == null ? DELETED : CHANGED;
    }
}
