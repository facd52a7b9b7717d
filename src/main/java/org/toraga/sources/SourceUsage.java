package org.toraga.sources;

import java.util.List;

/** Tells which records of one kind rest on a source. Implemented by every module that refers to sources. */
public interface SourceUsage {

    /** Key of the text that names the kind, in the plural: "Memberships". */
    String kindKey();

    /** The records for which {@code source} is the main or a further one, in the order of a list. */
    List<SourceUse> usesOf(SourceCode source);

    /**
     * A query of all that {@link #usesOf} tells of, for counting: a row for each record and each source that it rests on, in two
     * columns, the record's number and {@code source_code}.
     */
    String pairs();
}
