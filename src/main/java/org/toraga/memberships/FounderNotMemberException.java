package org.toraga.memberships;

import org.toraga.base.Refusal;

/** Observers and partners found nothing. */
public class FounderNotMemberException extends Refusal {

    FounderNotMemberException() {
        super("founder", "memberships.refusal.founderNotMember");
    }
}
