package org.toraga.dataset;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two sentences which row stopped the first start, instead of a stack trace. */
class DatasetFailureAnalyzer extends AbstractFailureAnalyzer<DatasetException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatasetException cause) {
        return new FailureAnalysis(
                "The shipped data set has a row that cannot be taken: " + cause.getMessage()
                        + System.lineSeparator()
                        + "Nothing was loaded; the database is as empty as before.",
                "Correct that row and start again.",
                cause);
    }
}
