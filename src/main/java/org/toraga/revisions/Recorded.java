package org.toraga.revisions;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * A kind of thing whose changes are kept, and how the history shows them. Implemented as a bean by the module that owns it.
 *
 * @param <D> what a form edits; its components are the fields of the history
 */
public interface Recorded<D extends Record> {

    /** The kind in addresses and in the history, at most 30 characters: {@code events}. */
    @PreAuthorize("permitAll()")
    String name();

    @PreAuthorize("permitAll()")
    Class<D> draft();

    /** What the key of a field's name begins with, for example {@code events.field.}. */
    @PreAuthorize("permitAll()")
    String fieldPrefix();

    /** What names one of them to a person. */
    @PreAuthorize("permitAll()")
    String title(D draft);

    /** Whether viewers may see its changes. */
    @PreAuthorize("permitAll()")
    default boolean isPublished() {
        return false;
    }

    /** The page that shows it to viewers, without a leading slash. */
    @PreAuthorize("permitAll()")
    default Optional<String> page(String key) {
        return Optional.empty();
    }
}
