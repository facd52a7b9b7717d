package org.toraga.security;

/** What an account may do, or how it is opened, was changed: whoever is signed in with it is so no longer. */
record AccessChanged(String username) {}
