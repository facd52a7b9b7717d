package org.toraga.statistics;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.ChangedMeanwhileException;
import org.toraga.base.Roles;
import org.toraga.base.Versioned;
import org.toraga.countries.CountryCode;

/** Keeps the figures of states one by one. The world's figures are the publisher's own and are not kept by hand. */
@Service
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
@Transactional(readOnly = true)
public class ObservationService {

    private static final int ALL_YEARS = ObservationRules.LAST_YEAR - ObservationRules.FIRST_YEAR + 1;

    private final ObservationRecords observations;
    private final IndicatorRepository indicators;

    ObservationService(ObservationRecords observations, IndicatorRepository indicators) {
        this.observations = observations;
        this.indicators = indicators;
    }

    /** A page of the list, sorted by names of {@link ObservationSort}; countries in the order of {@code language}. */
    public List<ObservationRow> find(ObservationFilter filter, Locale language, Pageable page) {
        return observations.find(filter, language, page);
    }

    public int count(ObservationFilter filter) {
        return observations.count(filter);
    }

    /** Every figure of one state and indicator, earliest first. */
    public List<ObservationRow> of(CountryCode country, IndicatorCode indicator) {
        return observations.find(
                new ObservationFilter(country, indicator, null), Locale.ENGLISH, PageRequest.of(0, ALL_YEARS));
    }

    public Optional<Versioned<ObservationDraft>> find(ObservationKey key) {
        return observations.find(key);
    }

    /**
     * @throws YearOutOfRangeException if the year is not 1900 to 2100
     * @throws ValueOutOfRangeException if the value has more digits than anything measured
     * @throws UnknownIndicatorException if there is no such indicator
     * @throws UnknownStateException if there is no such state
     * @throws ObservationTakenException if the state has a figure of that indicator and year
     */
    @Transactional
    public ObservationKey create(ObservationDraft draft) {
        ObservationRules.checkYear(draft.year());
        ObservationRules.checkValue(draft.value());
        if (!indicators.existsByCode(draft.indicator())) {
            throw new UnknownIndicatorException(draft.indicator());
        }
        if (!observations.isArea(draft.country())) {
            throw new UnknownStateException(draft.country());
        }
        if (observations.find(draft.key()).isPresent()) {
            throw new ObservationTakenException(draft.year());
        }
        try {
            observations.insert(draft.key(), draft.value());
        } catch (DuplicateKeyException enteredMeanwhile) {
            throw new ObservationTakenException(draft.year());
        }
        return draft.key();
    }

    /**
     * Changes the value of a figure; whose, of what and when stay as they are.
     *
     * @param version that the figure was read at
     * @throws ChangedMeanwhileException if somebody saved or deleted it since
     */
    @Transactional
    public void change(ObservationDraft draft, int version) {
        ObservationRules.checkValue(draft.value());
        if (!observations.update(draft.key(), version, draft.value())) {
            throw new ChangedMeanwhileException();
        }
    }

    /** @throws ChangedMeanwhileException if somebody saved or deleted it since it was read */
    @Transactional
    public void delete(ObservationKey key, int version) {
        if (!observations.delete(key, version)) {
            throw new ChangedMeanwhileException();
        }
    }
}
