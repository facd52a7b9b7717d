package org.toraga.security;

/** Told in the transaction of the deletion: what others keep for that account alone goes with it. */
public record AccountDeleted(String username) {}
