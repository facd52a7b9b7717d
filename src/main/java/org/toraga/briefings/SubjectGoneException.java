package org.toraga.briefings;

import org.toraga.base.Refusal;

/** What a pack was to be about is not there any longer. */
public class SubjectGoneException extends Refusal {

    SubjectGoneException(Object subject) {
        super("subject", "briefings.refusal.gone", subject.toString());
    }
}
