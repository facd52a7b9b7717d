package org.toraga.api;

/** What the number is made of that a claim is set against. */
enum WorkingKind {
    FIGURES,
    TERMS,
    MEMBERS
}
