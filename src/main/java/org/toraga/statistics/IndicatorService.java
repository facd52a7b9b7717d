package org.toraga.statistics;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.MalformedCodeException;
import org.toraga.base.Roles;
import org.toraga.base.StillReferredToException;
import org.toraga.records.RecordService;
import org.toraga.records.RecordTable;
import org.toraga.revisions.Revisions;

/** Keeps the indicators themselves; their figures are kept by {@link ObservationService}. */
@Service
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
@Transactional(readOnly = true)
public class IndicatorService extends RecordService<IndicatorDraft, Indicator> {

    private final IndicatorRepository indicators;
    private final ObservationRecords observations;
    private final IndicatorListQueries lists;

    IndicatorService(
            Revisions revisions,
            IndicatorRepository indicators,
            ObservationRecords observations,
            IndicatorListQueries lists) {
        super(revisions, RecordTable.of(indicators), "indicators", IndicatorDraft.class, "statistics.field.");
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

    @Override
    public String title(IndicatorDraft draft) {
        return draft.name();
    }

    @Override
    protected Optional<Indicator> stored(String key) {
        return IndicatorCode.read(key).flatMap(indicators::findByCode);
    }

    @Override
    protected String newKey(IndicatorDraft draft) {
        return code(draft).value();
    }

    private static IndicatorCode code(IndicatorDraft draft) {
        return IndicatorCode.read(draft.code())
                .orElseThrow(() -> new MalformedCodeException("statistics.refusal.code"));
    }

    /** @throws WeightRefusedException if the weight is missing, needless, unknown, itself, or does not add up */
    @Override
    protected Indicator plan(IndicatorDraft draft) {
        var indicator = new Indicator(code(draft), draft);
        checkWeight(draft);
        return indicator;
    }

    /**
     * @throws WeightRefusedException as {@link #plan}
     * @throws WeighsOthersException if it would no longer be added up while others are weighted by it
     */
    @Override
    protected void revise(Indicator indicator, IndicatorDraft draft) {
        super.revise(indicator, draft);
        checkWeight(draft);
        long weighted = indicators.countByWeight(indicator.code());
        if (draft.aggregation() != Aggregation.SUM && weighted > 0) {
            throw new WeighsOthersException(weighted);
        }
    }

    /** @throws StillReferredToException while it has figures or weighs another indicator */
    @Override
    protected void refuseDeletion(Indicator indicator) {
        var code = indicator.code();
        long referring = observations.count(code) + indicators.countByWeight(code);
        if (referring > 0) {
            throw new StillReferredToException(referring);
        }
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
