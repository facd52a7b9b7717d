package org.toraga.chairmanships;

import org.toraga.base.Refusal;

/** What stands for a priority in a motto is one letter. */
public class AcronymLetterException extends Refusal {

    AcronymLetterException() {
        super("acronymLetter", "chairmanships.refusal.acronymLetter");
    }
}
