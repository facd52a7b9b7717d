package org.toraga.shell;

import com.vaadin.flow.component.UI;
import java.security.SecureRandom;
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
