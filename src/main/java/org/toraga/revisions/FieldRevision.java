package org.toraga.revisions;

/**
 * What one revision made of one field of a record.
 *
 * @param record what became of the record as a whole
 */
public record FieldRevision(RevisionRow revision, ChangeKind record, FieldChange change) {}
