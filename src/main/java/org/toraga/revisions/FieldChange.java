package org.toraga.revisions;

import org.jspecify.annotations.Nullable;

/**
 * One field that differs.
 *
 * @param name of the draft's component
 * @param before a value of the component's type, or null for none
 * @param after as {@code before}
 */
public record FieldChange(
        String name, @Nullable Object before, @Nullable Object after) {}
