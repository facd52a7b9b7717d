package org.toraga.revisions;

import java.util.List;

/**
 * All that can be shown of a revision.
 *
 * @param figures the first of the figures that were changed in bulk
 * @param figureCount how many figures were changed in bulk
 * @param hash SHA-256, which the next revision repeats
 */
public record RevisionDetails(
        RevisionRow revision,
        List<RecordChange> changes,
        List<ObservationChange> figures,
        long figureCount,
        String hash) {}
