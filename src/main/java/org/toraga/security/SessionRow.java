package org.toraga.security;

import java.time.Instant;

/**
 * A browser in which somebody is signed in.
 *
 * @param lastActive when they last did something; an open page alone does nothing
 * @param address of the network, as the server sees it
 * @param browser what the browser says of itself, such as "Firefox, Windows"; empty if it says nothing that is known
 */
public record SessionRow(Instant since, Instant lastActive, String address, String browser) {}
