package org.toraga.chairmanships;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toraga.base.Confidence;
import org.toraga.base.PartialDate;
import org.toraga.base.Span;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;
import org.toraga.records.StoredRecord;
import org.toraga.revisions.InHistory;
import org.toraga.sources.SourceCode;

/** A state's turn in the chair of an organization. On a day of hand-over the new chair counts. */
@Entity
@InHistory
class Chairmanship implements StoredRecord<ChairmanshipDraft> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private String code;

    @Column(name = "organization_code")
    private OrganizationCode organization;

    @Column(name = "country_code")
    private CountryCode country;

    @Embedded
    @AttributeOverride(name = "earliest", column = @Column(name = "starts_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "starts_precision"))
    private PartialDate start;

    @Embedded
    @AttributeOverride(name = "earliest", column = @Column(name = "ends_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "ends_precision"))
    private @Nullable PartialDate end;

    private @Nullable LocalDate endsBefore;
    private @Nullable String motto;
    private @Nullable String theme;
    private boolean extension;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    private boolean inArticles;
    private @Nullable String note;

    @Column(name = "source_code")
    private SourceCode source;

    @ElementCollection
    @CollectionTable(name = "chairmanship_further_source", joinColumns = @JoinColumn(name = "chairmanship_id"))
    @Column(name = "source_code")
    @OrderColumn(name = "ordinal")
    private List<SourceCode> furtherSources = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Chairmanship() {}

    /** @throws org.toraga.base.Refusal as {@link #revise}, and if the code has the wrong form */
    @SuppressWarnings("NullAway.Init")
    Chairmanship(ChairmanshipDraft draft) {
        this.code = RecordCode.require(draft.code());
        revise(draft);
    }

    /** @throws org.toraga.base.EndsBeforeStartException if no day lies between the start and the end */
    @Override
    public final void revise(ChairmanshipDraft draft) {
        endsBefore = new Span(draft.start(), draft.end()).endsBefore();
        organization = draft.organization();
        country = draft.country();
        start = draft.start();
        end = draft.end();
        motto = draft.motto();
        theme = draft.theme();
        extension = draft.extension();
        confidence = draft.confidence();
        inArticles = draft.inArticles();
        note = draft.note();
        source = draft.source();
        furtherSources.clear();
        furtherSources.addAll(draft.furtherSources());
    }

    /**
     * Whether both cannot be true: some day lies certainly in both turns. One marked doubtful may stand beside one that is
     * not, since the mark says that they contradict each other.
     */
    boolean clashesWith(Chairmanship other) {
        return organization.equals(other.organization)
                && confidence.isDoubtful() == other.confidence.isDoubtful()
                && span().certainlyOverlaps(other.span());
    }

    Span span() {
        return new Span(start, end);
    }

    @Override
    public ChairmanshipDraft toDraft() {
        return new ChairmanshipDraft(
                code,
                organization,
                country,
                start,
                end,
                motto,
                theme,
                extension,
                confidence,
                inArticles,
                note,
                source,
                List.copyOf(furtherSources));
    }

    @Override
    public String key() {
        return code;
    }

    @Override
    public int version() {
        return version;
    }

    CountryCode country() {
        return country;
    }

    PartialDate start() {
        return start;
    }

    @Nullable PartialDate end() {
        return end;
    }
}
