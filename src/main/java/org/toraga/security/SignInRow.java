package org.toraga.security;

import java.time.Instant;

/**
 * An attempt to sign in.
 *
 * @param name as it was typed, in small letters
 * @param address of the network, as the server sees it
 */
public record SignInRow(Instant triedAt, String name, String address, SignInOutcome outcome) {}
