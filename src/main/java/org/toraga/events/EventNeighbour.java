package org.toraga.events;

import org.toraga.base.Wording;

/** The event before or after another one. */
public record EventNeighbour(String code, Wording title) {}
