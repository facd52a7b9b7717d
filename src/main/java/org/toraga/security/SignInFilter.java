package org.toraga.security;

import org.jspecify.annotations.Nullable;

/**
 * What the list of attempts to sign in is narrowed to.
 *
 * @param words in the name or the address
 */
public record SignInFilter(String words, @Nullable SignInOutcome outcome) {}
