package org.toraga.statistics;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.Refusal;
import org.toraga.base.Roles;
import org.toraga.countries.CountryCode;
import org.toraga.records.RecordService;
import org.toraga.revisions.Revisions;

/** Keeps the figures of states one by one. The world's figures are the publisher's own and are not kept by hand. */
@Service
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
@Transactional(readOnly = true)
public class ObservationService extends RecordService<ObservationDraft, StoredObservation> {

    private static final int ALL_YEARS = ObservationRules.LAST_YEAR - ObservationRules.FIRST_YEAR + 1;

    private final ObservationRecords observations;
    private final ObservationListQueries list;
    private final IndicatorRepository indicators;

    ObservationService(
            Revisions revisions,
            ObservationRecords observations,
            ObservationListQueries list,
            IndicatorRepository indicators) {
        super(revisions, observations, "observations", ObservationDraft.class, "statistics.observation.field.");
        this.observations = observations;
        this.list = list;
        this.indicators = indicators;
    }

    /** A page of the list, sorted by names of {@link ObservationSort}; countries in the order of {@code language}. */
    public List<ObservationRow> find(ObservationFilter filter, Locale language, Pageable page) {
        return list.find(filter, language, page);
    }

    /** All of the list, one line after the other, in the order that {@link #find} has. */
    public void each(ObservationFilter filter, Locale language, Sort sort, Consumer<? super ObservationRow> row) {
        list.each(filter, language, sort, row);
    }

    public int count(ObservationFilter filter) {
        return list.count(filter);
    }

    /** Every figure of one state and indicator, earliest first. */
    public List<ObservationRow> of(CountryCode country, IndicatorCode indicator) {
        return list.sorted(
                new ObservationFilter(country, indicator, null), Locale.ENGLISH, PageRequest.of(0, ALL_YEARS));
    }

    @Override
    public String title(ObservationDraft draft) {
        return draft.key().toString();
    }

    @Override
    protected Optional<StoredObservation> stored(String key) {
        return ObservationKey.read(key).flatMap(observations::find);
    }

    @Override
    protected String newKey(ObservationDraft draft) {
        ObservationRules.checkYear(draft.year());
        return draft.key().toString();
    }

    @Override
    protected Refusal taken(String key, ObservationDraft draft) {
        return new ObservationTakenException(draft.year());
    }

    /**
     * @throws UnknownIndicatorException if there is no such indicator
     * @throws UnknownStateException if there is no such state
     */
    @Override
    protected void check(ObservationDraft draft) {
        if (!indicators.existsByCode(draft.indicator())) {
            throw new UnknownIndicatorException(draft.indicator());
        }
        if (!observations.isArea(draft.country())) {
            throw new UnknownStateException(draft.country());
        }
    }

    /** @throws ValueOutOfRangeException if the value has more digits than anything measured */
    @Override
    protected StoredObservation plan(ObservationDraft draft) {
        return new StoredObservation(draft, 0);
    }
}
