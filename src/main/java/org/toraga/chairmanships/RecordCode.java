package org.toraga.chairmanships;

import java.util.regex.Pattern;
import org.toraga.base.Refusal;

/** The form of the keys of chairmanships, priorities and initiatives, for example {@code SCO-KAZ-2023}. */
final class RecordCode {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9-]{0,39}");

    private RecordCode() {}

    /** @throws MalformedCodeException if it is not made of capitals, digits and hyphens, 40 at most, a letter first */
    static String check(String code) {
        if (!FORM.matcher(code).matches()) {
            throw new MalformedCodeException();
        }
        return code;
    }

    static class MalformedCodeException extends Refusal {

        MalformedCodeException() {
            super("code", "chairmanships.refusal.malformedCode");
        }
    }
}
