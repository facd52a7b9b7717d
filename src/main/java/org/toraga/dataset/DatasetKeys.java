package org.toraga.dataset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The keys read so far, by file: what a later row may refer to. */
class DatasetKeys {

    private final Map<String, Set<String>> keys = new HashMap<>();

    /** @return whether the key is new in that file */
    boolean add(String file, String key) {
        return keys.computeIfAbsent(file, name -> new HashSet<>()).add(key);
    }

    boolean contains(String file, String key) {
        return keys.getOrDefault(file, Set.of()).contains(key);
    }
}
