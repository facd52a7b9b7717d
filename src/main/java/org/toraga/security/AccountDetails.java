package org.toraga.security;

import java.util.List;

/**
 * An account with its open sessions, the latest first.
 *
 * @param self whether it is that of whoever asks
 */
public record AccountDetails(AccountRow account, boolean self, List<SessionRow> sessions) {}
