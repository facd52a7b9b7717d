package org.toraga.sources;

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
import org.toraga.base.WebAddress;
import org.toraga.records.StoredRecord;
import org.toraga.revisions.InHistory;

/** A page, data set or repository that facts are taken from. */
@Entity
@InHistory
class Source implements StoredRecord<SourceDraft> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private SourceCode code;

    private String title;
    private @Nullable String publisher;

    @Enumerated(EnumType.STRING)
    private SourceKind kind;

    @Embedded
    @AttributeOverride(name = "earliest", column = @Column(name = "published_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "published_precision"))
    private @Nullable PartialDate publishedOn;

    private @Nullable String url;
    private @Nullable String licence;
    private @Nullable String repositoryCommit;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected Source() {}

    @SuppressWarnings("NullAway.Init")
    Source(SourceCode code, SourceDraft draft) {
        this.code = code;
        revise(draft);
    }

    /** @throws org.toraga.base.NotAWebAddressException if the URL is not one of http or https */
    @Override
    public final void revise(SourceDraft draft) {
        title = draft.title();
        publisher = draft.publisher();
        kind = draft.kind();
        publishedOn = draft.publishedOn();
        url = WebAddress.check("url", draft.url());
        licence = draft.licence();
        repositoryCommit = draft.commit();
        note = draft.note();
    }

    @Override
    public SourceDraft toDraft() {
        return new SourceDraft(code.value(), title, publisher, kind, publishedOn, url, licence, repositoryCommit, note);
    }

    @Override
    public String key() {
        return code.value();
    }

    @Override
    public int version() {
        return version;
    }
}
