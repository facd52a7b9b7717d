package org.toraga.security;

import org.toraga.base.Refusal;

/** A link to choose a password is unknown, used, replaced or too old. Which of these is nobody's business who has only the link. */
public class LinkRefusedException extends Refusal {

    LinkRefusedException() {
        super(null, "security.link.refused");
    }
}
