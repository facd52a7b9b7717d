package org.toraga.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A token as asked for.
 *
 * @param name by which its owner knows it again
 * @param days for how long it is good, 1 to 366; null for until it is revoked
 */
public record TokenDraft(
        String name, Set<Scope> scopes, @Nullable Integer days) {}
