package org.toraga.statistics;

import java.util.List;
import java.util.stream.Collectors;
import org.toraga.base.Refusal;

/** Figures cannot be expressed or put together in the way asked for; the text says why. */
public class MeasureRefusedException extends Refusal {

    private MeasureRefusedException(String fault, Object... facts) {
        super("show", "statistics.refusal.measure." + fault, facts);
    }

    /** Only what is added up is a part of something. */
    static MeasureRefusedException shareOfNoSum() {
        return new MeasureRefusedException("share");
    }

    static MeasureRefusedException headOfNoSum() {
        return new MeasureRefusedException("head");
    }

    static MeasureRefusedException headOfPopulation() {
        return new MeasureRefusedException("headOfPopulation");
    }

    static MeasureRefusedException changeOfPercentage() {
        return new MeasureRefusedException("changeOfPercentage");
    }

    /** Several indicators are added up, which only sums of one unit can be. */
    static MeasureRefusedException notAddedUp(List<IndicatorDetails> parts) {
        return new MeasureRefusedException(
                "notAddedUp", parts.stream().map(part -> part.code().value()).collect(Collectors.joining(", ")));
    }

    static MeasureRefusedException tooManyParts(int most) {
        return new MeasureRefusedException("tooManyParts", most);
    }

    static MeasureRefusedException tooManySubjects(int most) {
        return new MeasureRefusedException("tooManySubjects", most);
    }
}
