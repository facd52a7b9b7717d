package org.toraga;

import java.sql.SQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** Says why the database cannot be had at the start, and what to look at, instead of a stack trace. */
class NoDatabaseFailureAnalyzer extends AbstractFailureAnalyzer<CannotGetJdbcConnectionException> {

    /** H2's code for a file that another process holds. */
    private static final int HELD_BY_ANOTHER = 90020;

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CannotGetJdbcConnectionException cause) {
        var refused = cause.getCause() instanceof SQLException refusal ? refusal : null;
        return new FailureAnalysis(
                "The database cannot be opened: " + (refused == null ? cause : refused).getMessage(),
                refused != null && refused.getErrorCode() == HELD_BY_ANOTHER
                        ? "Another desk has its data in the same folder and is running: end that one, or give this one a folder of"
                                + " its own with toraga.data-dir."
                        : "See that the database server is running, and that spring.datasource.url, spring.datasource.username and"
                                + " spring.datasource.password are right.",
                cause);
    }
}
