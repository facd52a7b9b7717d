package org.toraga.statistics;

import java.math.BigDecimal;
import org.toraga.records.StoredRecord;

/** One figure as it is stored, while it is being changed: whose, of what and when stay as they are. */
final class StoredObservation implements StoredRecord<ObservationDraft> {

    private final ObservationKey key;
    private final int version;
    private BigDecimal value;

    /**
     * @throws YearOutOfRangeException if the year is not 1900 to 2100
     * @throws ValueOutOfRangeException if the value has more digits than anything measured
     */
    StoredObservation(ObservationDraft draft, int version) {
        ObservationRules.checkYear(draft.year());
        key = draft.key();
        this.version = version;
        value = ObservationRules.checkValue(draft.value());
    }

    /** @throws ValueOutOfRangeException if the value has more digits than anything measured */
    @Override
    public void revise(ObservationDraft draft) {
        value = ObservationRules.checkValue(draft.value());
    }

    @Override
    public ObservationDraft toDraft() {
        return new ObservationDraft(key.country(), key.indicator(), key.year(), value);
    }

    @Override
    public String key() {
        return key.toString();
    }

    @Override
    public int version() {
        return version;
    }

    ObservationKey figure() {
        return key;
    }

    BigDecimal value() {
        return value;
    }
}
