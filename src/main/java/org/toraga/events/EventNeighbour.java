package org.toraga.events;

/** The event before or after another one. */
public record EventNeighbour(String code, String title) {}
