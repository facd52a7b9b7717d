package org.toraga.briefings;

import org.toraga.base.Refusal;

/** A template cannot be kept as it is. */
public class TemplateRefusedException extends Refusal {

    private TemplateRefusedException(String fault, Object... facts) {
        super("name", "briefings.refusal.template." + fault, facts);
    }

    static TemplateRefusedException nameless() {
        return new TemplateRefusedException("nameless");
    }

    static TemplateRefusedException nameTooLong(int longest) {
        return new TemplateRefusedException("nameTooLong", longest);
    }

    static TemplateRefusedException nameTaken(String name) {
        return new TemplateRefusedException("nameTaken", name);
    }
}
