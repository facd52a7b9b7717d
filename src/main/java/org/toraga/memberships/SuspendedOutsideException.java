package org.toraga.memberships;

import org.toraga.base.Refusal;

/** A suspension cannot begin before the membership does, nor when it has ended. */
public class SuspendedOutsideException extends Refusal {

    SuspendedOutsideException() {
        super("suspendedSince", "memberships.refusal.suspendedOutside");
    }
}
