package org.toraga.security;

/**
 * Who is signed in.
 *
 * @param demo whether it is an account for trying the desk out, whose password nobody may change
 */
public record SignedIn(String name, Role role, boolean demo) {}
