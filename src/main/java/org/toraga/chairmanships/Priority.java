package org.toraga.chairmanships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.toraga.organizations.OrganizationCode;
import org.toraga.records.StoredRecord;
import org.toraga.revisions.InHistory;
import org.toraga.sources.SourceCode;

/** One aim, proposal, concern or duty that an organization is to attend to. */
@Entity
@InHistory
class Priority implements StoredRecord<PriorityDraft> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private String code;

    @Column(name = "organization_code")
    private OrganizationCode organization;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private PriorityKind kind;

    @Enumerated(EnumType.STRING)
    private PriorityCategory category;

    private String title;
    private @Nullable String titleRussian;
    private @Nullable String titleKazakh;
    private String description;
    private @Nullable String acronymLetter;
    private boolean inArticles;

    @Column(name = "source_code")
    private SourceCode source;

    @SuppressWarnings("NullAway.Init")
    protected Priority() {}

    /** @throws org.toraga.base.Refusal as {@link #revise}, and if the code has the wrong form */
    @SuppressWarnings("NullAway.Init")
    Priority(PriorityDraft draft) {
        code = RecordCode.require(draft.code());
        revise(draft);
    }

    /**
     * @throws OrdinalException if its place is below 1
     * @throws AcronymLetterException if the letter is not a single one
     */
    @Override
    public final void revise(PriorityDraft draft) {
        if (draft.ordinal() < 1) {
            throw OrdinalException.belowOne();
        }
        if (draft.acronymLetter() != null && !draft.acronymLetter().matches("\\p{L}")) {
            throw new AcronymLetterException();
        }
        organization = draft.organization();
        ordinal = draft.ordinal();
        kind = draft.kind();
        category = draft.category();
        title = draft.title();
        titleRussian = draft.titleRussian();
        titleKazakh = draft.titleKazakh();
        description = draft.description();
        acronymLetter = draft.acronymLetter();
        inArticles = draft.inArticles();
        source = draft.source();
    }

    @Override
    public PriorityDraft toDraft() {
        return new PriorityDraft(
                code,
                organization,
                ordinal,
                kind,
                category,
                title,
                titleRussian,
                titleKazakh,
                description,
                acronymLetter,
                inArticles,
                source);
    }

    @Override
    public String key() {
        return code;
    }

    @Override
    public int version() {
        return version;
    }

    String title() {
        return title;
    }
}
