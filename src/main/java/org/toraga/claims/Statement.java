package org.toraga.claims;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.organizations.OrganizationCode;
import org.toraga.records.StoredRecord;
import org.toraga.revisions.InHistory;
import org.toraga.sources.SourceCode;

/** What somebody said, in other words than theirs. */
@Entity
@InHistory
class Statement implements StoredRecord<StatementDraft> {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,39}");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private String code;

    @Column(name = "organization_code")
    private @Nullable OrganizationCode organization;

    private String speaker;
    private @Nullable String speakerRole;

    @Embedded
    @AttributeOverride(name = "earliest", column = @Column(name = "made_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "made_precision"))
    private PartialDate madeOn;

    private String occasion;
    private String summary;
    private boolean inArticles;
    private @Nullable String note;

    @Column(name = "source_code")
    private SourceCode source;

    @SuppressWarnings("NullAway.Init")
    protected Statement() {}

    /** @throws IllegalArgumentException if the draft's code does not have the form of a key */
    @SuppressWarnings("NullAway.Init")
    Statement(StatementDraft draft) {
        this.code = checkCode(draft.code());
        revise(draft);
    }

    /** @return the code unchanged */
    static String checkCode(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Not the code of a statement: " + code);
        }
        return code;
    }

    /** Takes over everything but the code, which is fixed. */
    @Override
    public final void revise(StatementDraft draft) {
        organization = draft.organization();
        speaker = draft.speaker();
        speakerRole = draft.speakerRole();
        madeOn = draft.madeOn();
        occasion = draft.occasion();
        summary = draft.summary();
        inArticles = draft.inArticles();
        note = draft.note();
        source = draft.source();
    }

    @Override
    public StatementDraft toDraft() {
        return new StatementDraft(
                code, organization, speaker, speakerRole, madeOn, occasion, summary, inArticles, note, source);
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
