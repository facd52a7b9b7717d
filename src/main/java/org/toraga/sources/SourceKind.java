package org.toraga.sources;

/** What a source is. */
public enum SourceKind {
    ARTICLE,
    ORGANIZATION,
    DATASET,
    REPOSITORY,
    /** Nobody's page: what the compiler of the data set knew, to be checked. */
    GENERAL_KNOWLEDGE
}
