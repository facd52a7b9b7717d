package org.toraga.statistics;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.records.StoredRecord;
import org.toraga.revisions.InHistory;
import org.toraga.sources.SourceCode;

/** A quantity that is measured for every state and year. */
@Entity
@InHistory
class Indicator implements StoredRecord<IndicatorDraft> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer id;

    @Version
    private int version;

    @Column(updatable = false)
    private IndicatorCode code;

    private String name;
    private @Nullable String nameRussian;
    private @Nullable String nameKazakh;
    private String description;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    private int decimals;

    @Enumerated(EnumType.STRING)
    private Topic topic;

    @Enumerated(EnumType.STRING)
    private Aggregation aggregation;

    @Column(name = "weight_code")
    private @Nullable IndicatorCode weight;

    private String provider;

    @Embedded
    @AttributeOverride(name = "earliest", column = @Column(name = "vintage_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "vintage_precision"))
    private PartialDate vintage;

    private @Nullable String note;

    @Column(name = "source_code")
    private SourceCode source;

    @ElementCollection
    @CollectionTable(name = "indicator_further_source", joinColumns = @JoinColumn(name = "indicator_id"))
    @Column(name = "source_code")
    @OrderColumn(name = "ordinal")
    private List<SourceCode> furtherSources = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Indicator() {}

    @SuppressWarnings("NullAway.Init")
    Indicator(IndicatorCode code, IndicatorDraft draft) {
        this.code = code;
        revise(draft);
    }

    /**
     * @throws DecimalsOutOfRangeException if the decimals are not 0 to 6
     * @throws WeightRefusedException if a weighted mean has no weight or itself for one, or anything else has a weight
     */
    @Override
    public final void revise(IndicatorDraft draft) {
        if (draft.decimals() < 0 || draft.decimals() > 6) {
            throw new DecimalsOutOfRangeException();
        }
        if (draft.aggregation() == Aggregation.WEIGHTED_MEAN && draft.weight() == null) {
            throw WeightRefusedException.missing();
        }
        if (draft.aggregation() != Aggregation.WEIGHTED_MEAN && draft.weight() != null) {
            throw WeightRefusedException.unused();
        }
        if (code.equals(draft.weight())) {
            throw WeightRefusedException.itself();
        }
        name = draft.name();
        nameRussian = draft.nameRussian();
        nameKazakh = draft.nameKazakh();
        description = draft.description();
        unit = draft.unit();
        decimals = draft.decimals();
        topic = draft.topic();
        aggregation = draft.aggregation();
        weight = draft.weight();
        provider = draft.provider();
        vintage = draft.vintage();
        note = draft.note();
        source = draft.source();
        furtherSources.clear();
        furtherSources.addAll(draft.furtherSources());
    }

    @Override
    public IndicatorDraft toDraft() {
        return new IndicatorDraft(
                code.value(),
                name,
                nameRussian,
                nameKazakh,
                description,
                unit,
                decimals,
                topic,
                aggregation,
                weight,
                provider,
                vintage,
                note,
                source,
                List.copyOf(furtherSources));
    }

    @Override
    public String key() {
        return code.value();
    }

    @Override
    public int version() {
        return version;
    }

    IndicatorCode code() {
        return code;
    }

    Aggregation aggregation() {
        return aggregation;
    }
}
