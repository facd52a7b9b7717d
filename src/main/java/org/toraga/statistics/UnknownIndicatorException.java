package org.toraga.statistics;

import org.toraga.base.Refusal;

/** There is no indicator of that code. */
public class UnknownIndicatorException extends Refusal {

    UnknownIndicatorException(IndicatorCode indicator) {
        super(null, "statistics.refusal.unknownIndicator", indicator.value());
    }
}
