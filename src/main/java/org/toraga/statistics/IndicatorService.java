package org.toraga.statistics;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.ChangedMeanwhileException;
import org.toraga.base.CodeTakenException;
import org.toraga.base.Flush;
import org.toraga.base.MalformedCodeException;
import org.toraga.base.Roles;
import org.toraga.base.StillReferredToException;
import org.toraga.base.Versioned;

/** Keeps the indicators themselves; their figures are kept by {@link ObservationService}. */
@Service
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
@Transactional(readOnly = true)
public class IndicatorService {

    private final IndicatorRepository indicators;
    private final ObservationRecords observations;
    private final IndicatorListQueries lists;

    IndicatorService(IndicatorRepository indicators, ObservationRecords observations, IndicatorListQueries lists) {
        this.indicators = indicators;
        this.observations = observations;
        this.lists = lists;
    }

    /**
     * Lines of the working list.
     *
     * @param words that occur in code or name; blank for all
     * @param page sorted by names of {@link IndicatorRecordSort}
     */
    public List<IndicatorRow> find(String words, Pageable page) {
        return lists.find(words, page);
    }

    public int count(String words) {
        return lists.count(words);
    }

    public Optional<Versioned<IndicatorDraft>> find(IndicatorCode code) {
        return indicators
                .findByCode(code)
                .map(indicator -> new Versioned<>(code.value(), indicator.version(), indicator.toDraft()));
    }

    /**
     * @throws MalformedCodeException if the code does not have the form of one
     * @throws CodeTakenException if another indicator has the code
     * @throws DecimalsOutOfRangeException if the decimals are not 0 to 6
     * @throws WeightRefusedException if the weight is missing, needless, unknown, itself, or does not add up
     */
    @Transactional
    public IndicatorCode create(IndicatorDraft draft) {
        var code = IndicatorCode.read(draft.code())
                .orElseThrow(() -> new MalformedCodeException("statistics.refusal.code"));
        if (indicators.existsByCode(code)) {
            throw new CodeTakenException(code);
        }
        var indicator = new Indicator(code, draft);
        checkWeight(draft);
        Flush.saved(() -> {
            indicators.save(indicator);
            indicators.flush();
        });
        return code;
    }

    /**
     * Changes everything but the code.
     *
     * @param version that the draft was read at
     * @throws ChangedMeanwhileException if somebody saved or deleted it since
     * @throws WeighsOthersException if it would no longer be added up while others are weighted by it
     */
    @Transactional
    public void change(IndicatorCode code, int version, IndicatorDraft draft) {
        var indicator = read(code, version);
        indicator.revise(draft);
        checkWeight(draft);
        long weighted = indicators.countByWeight(code);
        if (draft.aggregation() != Aggregation.SUM && weighted > 0) {
            throw new WeighsOthersException(weighted);
        }
        Flush.saved(indicators::flush);
    }

    /** @throws StillReferredToException while it has figures, weighs another indicator, or other records rest on it */
    @Transactional
    public void delete(IndicatorCode code, int version) {
        var indicator = read(code, version);
        long referring = observations.count(new ObservationFilter(null, code, null)) + indicators.countByWeight(code);
        if (referring > 0) {
            throw new StillReferredToException(referring);
        }
        indicators.delete(indicator);
        Flush.deleted(indicators::flush);
    }

    private Indicator read(IndicatorCode code, int version) {
        return indicators
                .findByCode(code)
                .filter(indicator -> indicator.version() == version)
                .orElseThrow(ChangedMeanwhileException::new);
    }

    private void checkWeight(IndicatorDraft draft) {
        var weight = draft.weight();
        if (weight == null) {
            return;
        }
        var weighing = indicators.findByCode(weight).orElseThrow(() -> WeightRefusedException.unknown(weight));
        if (weighing.aggregation() != Aggregation.SUM) {
            throw WeightRefusedException.notAdditive(weight);
        }
    }
}
