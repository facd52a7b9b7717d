package org.toraga.sources;

import java.util.List;

/** Tells which records of one kind rest on a source. Implemented by every module that refers to sources. */
public interface SourceUsage {

    /** Key of the text that names the kind, in the plural: "Memberships". */
    String kindKey();

    /** The records for which {@code source} is the main or a further one, in the order of a list. */
    List<SourceUse> usesOf(SourceCode source);
}
