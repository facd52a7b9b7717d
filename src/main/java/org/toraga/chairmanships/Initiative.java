package org.toraga.chairmanships;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.organizations.OrganizationCode;
import org.toraga.records.StoredRecord;
import org.toraga.revisions.InHistory;
import org.toraga.sources.SourceCode;

/** A concrete thing proposed or under way: its status as announced, and apart from it what came of it later. */
@Entity
@InHistory
class Initiative implements StoredRecord<InitiativeDraft> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private String code;

    @Column(name = "organization_code")
    private @Nullable OrganizationCode organization;

    private String title;
    private @Nullable String titleRussian;
    private @Nullable String titleKazakh;
    private String description;

    @Enumerated(EnumType.STRING)
    private InitiativeStatus status;

    @Embedded
    @AttributeOverride(name = "earliest", column = @Column(name = "announced_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "announced_precision"))
    private PartialDate announcedOn;

    private boolean inArticles;

    @Column(name = "source_code")
    private SourceCode source;

    @Enumerated(EnumType.STRING)
    private @Nullable InitiativeStatus outcomeStatus;

    @Embedded
    @AttributeOverride(name = "earliest", column = @Column(name = "outcome_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "outcome_precision"))
    private @Nullable PartialDate outcomeOn;

    private @Nullable String outcomeNote;

    @Column(name = "outcome_source_code")
    private @Nullable SourceCode outcomeSource;

    @SuppressWarnings("NullAway.Init")
    protected Initiative() {}

    /** @throws org.toraga.base.Refusal as {@link #revise}, and if the code has the wrong form */
    @SuppressWarnings("NullAway.Init")
    Initiative(InitiativeDraft draft) {
        code = RecordCode.require(draft.code());
        revise(draft);
    }

    /** @throws OutcomeDateException if an outcome has no date, or one that lies before the announcement */
    @Override
    public final void revise(InitiativeDraft draft) {
        if (draft.outcomeOn() == null && (draft.outcomeStatus() != null || draft.outcomeNote() != null)) {
            throw OutcomeDateException.missing();
        }
        if (draft.outcomeOn() != null
                && draft.outcomeOn().latest().isBefore(draft.announcedOn().earliest())) {
            throw OutcomeDateException.beforeAnnouncement(draft.announcedOn());
        }
        organization = draft.organization();
        title = draft.title();
        titleRussian = draft.titleRussian();
        titleKazakh = draft.titleKazakh();
        description = draft.description();
        status = draft.status();
        announcedOn = draft.announcedOn();
        inArticles = draft.inArticles();
        source = draft.source();
        outcomeStatus = draft.outcomeStatus();
        outcomeOn = draft.outcomeOn();
        outcomeNote = draft.outcomeNote();
        outcomeSource = draft.outcomeSource();
    }

    @Override
    public InitiativeDraft toDraft() {
        return new InitiativeDraft(
                code,
                organization,
                title,
                titleRussian,
                titleKazakh,
                description,
                status,
                announcedOn,
                inArticles,
                source,
                outcomeStatus,
                outcomeOn,
                outcomeNote,
                outcomeSource);
    }

    @Override
    public String key() {
        return code;
    }

    @Override
    public int version() {
        return version;
    }
}
