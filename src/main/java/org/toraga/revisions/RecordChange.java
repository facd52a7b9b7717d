package org.toraga.revisions;

import java.util.List;

/**
 * One record in a revision.
 *
 * @param title what named the record then
 * @param fields those that differ; of an added or deleted record all that have a value
 */
public record RecordChange(String recordKind, String key, String title, ChangeKind change, List<FieldChange> fields) {}
