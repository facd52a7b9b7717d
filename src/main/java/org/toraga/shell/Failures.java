package org.toraga.shell;

import com.vaadin.flow.component.UI;
import java.security.SecureRandom;
import org.apache.coyote.BadRequestException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down what went wrong under a reference that a user can read out. */
final class Failures {

    private static final Logger log = LoggerFactory.getLogger(Failures.class);

    /** Without letters and digits that are taken for one another. */
    private static final String SIGNS = "ABCDEFGHKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Failures() {}

    /**
     * Whether the browser went away while it was being answered, or what it was being sent was broken off at its wish: nobody is
     * left to tell, and nothing is broken.
     */
    static boolean isVisitorGone(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BadRequestException) {
                return true;
            }
        }
        return false;
    }

    static String log(Throwable failure) {
        var reference = RANDOM.ints(LENGTH, 0, SIGNS.length())
                .collect(StringBuilder::new, (text, at) -> text.append(SIGNS.charAt(at)), StringBuilder::append)
                .toString();
        log.error("Failure {} at /{}", reference, path(), failure);
        return reference;
    }

    private static String path() {
        var ui = UI.getCurrent();
        return ui == null ? "" : ui.getInternals().getActiveViewLocation().getPath();
    }
}
