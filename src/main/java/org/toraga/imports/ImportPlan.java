package org.toraga.imports;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.toraga.sources.SourceCode;

/**
 * How a file is to be read.
 *
 * @param kind name of the kind of record, for example {@code observations}
 * @param columns where each component of the draft stands, from 0; absent where the file has none
 * @param addIndicators whether indicators that the desk does not know are added
 * @param source that added indicators rest on; needed if they are added
 */
public record ImportPlan(
        String kind,
        Map<String, Integer> columns,
        boolean addIndicators,
        @Nullable SourceCode source) {

    /** The kind that is read by the million. */
    public static final String OBSERVATIONS = "observations";

    public ImportPlan {
        columns = Map.copyOf(columns);
    }

    boolean isOfObservations() {
        return kind.equals(OBSERVATIONS);
    }
}
