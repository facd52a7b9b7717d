package org.toraga.memberships;

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
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.toraga.base.Confidence;
import org.toraga.base.PartialDate;
import org.toraga.base.Span;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;
import org.toraga.records.StoredRecord;
import org.toraga.revisions.InHistory;
import org.toraga.sources.SourceCode;

/**
 * One state's standing in one organization over one span of time. A change of status ends one membership and begins the
 * next, so that "who belonged on that day" stays answerable.
 */
@Entity
@InHistory
class Membership implements StoredRecord<MembershipDraft> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "organization_code")
    private OrganizationCode organization;

    @Column(name = "country_code")
    private CountryCode country;

    @Enumerated(EnumType.STRING)
    private MembershipStatus status;

    @Enumerated(EnumType.STRING)
    private SinceKnown sinceKnown;

    @Embedded
    @AttributeOverride(name = "earliest", column = @Column(name = "since_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "since_precision"))
    private @Nullable PartialDate since;

    @Embedded
    @AttributeOverride(name = "earliest", column = @Column(name = "until_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "until_precision"))
    private @Nullable PartialDate until;

    private @Nullable LocalDate endsBefore;

    @Embedded
    @AttributeOverride(name = "earliest", column = @Column(name = "suspended_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "suspended_precision"))
    private @Nullable PartialDate suspendedSince;

    private boolean founder;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    private @Nullable String note;

    @Column(name = "source_code")
    private SourceCode source;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    /** @throws org.toraga.base.Refusal as {@link #revise} */
    @SuppressWarnings("NullAway.Init")
    Membership(MembershipDraft draft) {
        revise(draft);
    }

    /**
     * @throws org.toraga.base.EndsBeforeStartException if no day lies between the start and the end
     * @throws SinceMismatchException if there is a first day although none is known, or none although one is
     * @throws SuspendedOutsideException if the suspension cannot have begun while the membership lasted
     * @throws FounderNotMemberException if a founder is not a member
     */
    @Override
    public final void revise(MembershipDraft draft) {
        if ((draft.sinceKnown() == SinceKnown.UNKNOWN) != (draft.since() == null)) {
            throw new SinceMismatchException(draft.sinceKnown());
        }
        var span = new Span(draft.since(), draft.end());
        if (draft.suspendedSince() != null && !canBegin(draft.suspendedSince(), span)) {
            throw new SuspendedOutsideException();
        }
        if (draft.founder() && draft.status() != MembershipStatus.MEMBER) {
            throw new FounderNotMemberException();
        }
        organization = draft.organization();
        country = draft.country();
        status = draft.status();
        sinceKnown = draft.sinceKnown();
        since = draft.since();
        until = draft.end();
        endsBefore = span.endsBefore();
        suspendedSince = draft.suspendedSince();
        founder = draft.founder();
        confidence = draft.confidence();
        note = draft.note();
        source = draft.source();
    }

    private static boolean canBegin(PartialDate suspension, Span span) {
        var endsBefore = span.endsBefore();
        var start = span.start();
        return (start == null || !suspension.latest().isBefore(start.earliest()))
                && (endsBefore == null || suspension.earliest().isBefore(endsBefore));
    }

    /**
     * Whether both cannot be true of one state in one organization: some day lies certainly in both, or they are the same
     * standing from the same date.
     */
    boolean clashesWith(Membership other) {
        return organization.equals(other.organization)
                && country.equals(other.country)
                && (span().certainlyOverlaps(other.span()) || beginsAlike(other));
    }

    private boolean beginsAlike(Membership other) {
        return status == other.status
                && since != null
                && other.since != null
                && since.earliest().equals(other.since.earliest());
    }

    final Span span() {
        return new Span(since, until);
    }

    @Override
    public MembershipDraft toDraft() {
        return new MembershipDraft(
                organization,
                country,
                status,
                sinceKnown,
                since,
                until,
                suspendedSince,
                founder,
                confidence,
                note,
                source);
    }

    @Override
    public String key() {
        return Objects.requireNonNull(id).toString();
    }

    @Override
    public int version() {
        return version;
    }

    OrganizationCode organization() {
        return organization;
    }

    CountryCode country() {
        return country;
    }
}
