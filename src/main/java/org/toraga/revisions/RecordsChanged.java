package org.toraga.revisions;

import java.util.Map;
import java.util.Set;

/**
 * Records were changed, and the change is stored for good. Published once for each revision, after the commit.
 *
 * @param kindOfRevision a name of {@link RevisionKind}
 * @param keysByKind the keys of the records by the name of their kind; a kind with no key means very many of it
 */
public record RecordsChanged(long revision, String kindOfRevision, String by, Map<String, Set<String>> keysByKind) {

    /** Whether this touches the record; so does a change of very many of its kind. */
    public boolean touches(String kind, String key) {
        var keys = keysByKind.get(kind);
        return keys != null && (keys.isEmpty() || keys.contains(key));
    }
}
