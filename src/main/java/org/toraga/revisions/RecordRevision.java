package org.toraga.revisions;

/** What one revision made of one record. */
public record RecordRevision(RevisionRow revision, RecordChange change) {}
