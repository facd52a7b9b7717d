package org.toraga.records.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.toraga.records.FieldChange;

/**
 * What becomes of my changes to a record that somebody else has changed meanwhile: a field that only one of us touched, or
 * that we made the same, settles itself; where we differ, I have to choose.
 *
 * @param settled my changes that nothing stands against, by field
 * @param clashes fields that both of us changed, each in another way
 */
record Merge(Map<String, String> settled, List<Clash> clashes) {

    /** One field that two people changed in two ways. */
    record Clash(String field, String before, String mine, String theirs) {}

    /**
     * @param changes mine, each with what the field held when I began
     * @param theirs what every field holds as stored now
     */
    static Merge of(Map<String, FieldChange> changes, Map<String, String> theirs) {
        var settled = new LinkedHashMap<String, String>();
        var clashes = new ArrayList<Clash>();
        changes.forEach((field, change) -> {
            var now = theirs.get(field);
            if (change.before().equals(now)) {
                settled.put(field, change.mine());
            } else if (now != null && !change.mine().equals(now)) {
                clashes.add(new Clash(field, change.before(), change.mine(), now));
            }
        });
        return new Merge(settled, clashes);
    }
}
