package org.toraga.revisions;

import java.util.Locale;

/**
 * What the history calls a code, so that a person reads "Kazakhstan" where the record has KAZ. Implemented as a bean by the
 * module that owns the code.
 */
public interface CodeName<C> {

    Class<C> type();

    /** The name, or the code itself if nothing has it any more. */
    String name(C code, Locale language);
}
