package org.toraga.events;

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
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.toraga.base.PartialDate;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;
import org.toraga.records.StoredRecord;
import org.toraga.revisions.InHistory;
import org.toraga.sources.SourceCode;

/** One meeting: the plan as announced and, kept apart from it, what became of it and since when that can be known. */
@Entity
@InHistory
class Event implements StoredRecord<EventDraft> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private Instant changedAt;

    @Column(updatable = false)
    private EventCode code;

    @Column(name = "organization_code")
    private @Nullable OrganizationCode organization;

    private String title;
    private @Nullable String titleRussian;
    private @Nullable String titleKazakh;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    private String description;
    private @Nullable String descriptionRussian;
    private @Nullable String descriptionKazakh;

    @Enumerated(EnumType.STRING)
    private EventFormat format;

    private boolean inArticles;

    @Embedded
    @AttributeOverride(name = "earliest", column = @Column(name = "starts_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "starts_precision"))
    private PartialDate start;

    @Column(name = "ends_on")
    private @Nullable LocalDate lastDay;

    private LocalDate endsBefore;
    private @Nullable String city;

    @Column(name = "country_code")
    private @Nullable CountryCode country;

    @Enumerated(EnumType.STRING)
    private EventStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable EventStatus outcomeStatus;

    @Embedded
    @AttributeOverride(name = "earliest", column = @Column(name = "outcome_starts_on"))
    @AttributeOverride(name = "precision", column = @Column(name = "outcome_starts_precision"))
    private @Nullable PartialDate outcomeStart;

    @Column(name = "outcome_ends_on")
    private @Nullable LocalDate outcomeLastDay;

    private @Nullable LocalDate outcomeEndsBefore;
    private @Nullable String outcomeCity;

    @Column(name = "outcome_country_code")
    private @Nullable CountryCode outcomeCountry;

    private @Nullable String outcomeNote;
    private @Nullable LocalDate outcomeKnownOn;

    @Column(name = "outcome_source_code")
    private @Nullable SourceCode outcomeSource;

    @Column(name = "source_code")
    private SourceCode source;

    @ElementCollection
    @CollectionTable(name = "event_further_source", joinColumns = @JoinColumn(name = "event_id"))
    @Column(name = "source_code")
    @OrderColumn(name = "ordinal")
    private List<SourceCode> furtherSources = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Event() {}

    /** @throws org.toraga.base.Refusal as {@link #revise} does */
    @SuppressWarnings("NullAway.Init")
    Event(EventCode code, EventDraft draft) {
        this.code = code;
        revise(draft);
    }

    @PrePersist
    @PreUpdate
    void stamp() {
        changedAt = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * @throws StatusOutOfPlaceException if the plan's status is an outcome's only, or the other way round
     * @throws LastDayBeforeFirstException if plan or outcome would end before it starts
     * @throws LastDayWithoutFirstException if there is a last day and the first is not known to the day
     * @throws OutcomeWithoutStatusException if the outcome has a date, place or known day and no status
     * @throws OutcomeWithoutKnownDayException if the outcome has a status and no day since when it is known
     * @throws HeldWithoutDateException if the event was held and it is not said when
     * @throws KnownBeforeHeldException if it would be known as held before it can have begun
     */
    @Override
    public final void revise(EventDraft draft) {
        if (draft.status() == EventStatus.UNKNOWN) {
            throw new StatusOutOfPlaceException("status");
        }
        var plan = Objects.requireNonNull(EventDates.check(draft.start(), draft.lastDay(), "start", "lastDay"));
        var outcome = checkOutcome(draft);
        organization = draft.organization();
        title = draft.title();
        titleRussian = draft.titleRussian();
        titleKazakh = draft.titleKazakh();
        kind = draft.kind();
        description = draft.description();
        descriptionRussian = draft.descriptionRussian();
        descriptionKazakh = draft.descriptionKazakh();
        format = draft.format();
        inArticles = draft.inArticles();
        start = plan.start();
        lastDay = plan.lastDay();
        endsBefore = plan.endsBefore();
        city = draft.city();
        country = draft.country();
        status = draft.status();
        outcomeStatus = draft.outcomeStatus();
        outcomeStart = outcome == null ? null : outcome.start();
        outcomeLastDay = outcome == null ? null : outcome.lastDay();
        outcomeEndsBefore = outcome == null ? null : outcome.endsBefore();
        outcomeCity = draft.outcomeCity();
        outcomeCountry = draft.outcomeCountry();
        outcomeNote = draft.outcomeNote();
        outcomeKnownOn = draft.outcomeKnownOn();
        outcomeSource = draft.outcomeSource();
        source = draft.source();
        furtherSources.clear();
        furtherSources.addAll(draft.furtherSources());
    }

    private static @Nullable EventDates checkOutcome(EventDraft draft) {
        var dates = EventDates.check(draft.outcomeStart(), draft.outcomeLastDay(), "outcomeStart", "outcomeLastDay");
        if (draft.outcomeStatus() == null) {
            if (Stream.of(
                            draft.outcomeCity(),
                            draft.outcomeCountry(),
                            draft.outcomeNote(),
                            draft.outcomeKnownOn(),
                            dates)
                    .anyMatch(Objects::nonNull)) {
                throw new OutcomeWithoutStatusException();
            }
            return null;
        }
        if (draft.outcomeStatus() == EventStatus.PLANNED) {
            throw new StatusOutOfPlaceException("outcomeStatus");
        }
        if (draft.outcomeKnownOn() == null) {
            throw new OutcomeWithoutKnownDayException();
        }
        if (draft.outcomeStatus() == EventStatus.HELD) {
            if (dates == null) {
                throw new HeldWithoutDateException();
            }
            if (draft.outcomeKnownOn().isBefore(dates.start().earliest())) {
                throw new KnownBeforeHeldException(dates.start().earliest());
            }
        }
        return dates;
    }

    @Override
    public EventDraft toDraft() {
        return new EventDraft(
                code.value(),
                organization,
                title,
                titleRussian,
                titleKazakh,
                kind,
                description,
                descriptionRussian,
                descriptionKazakh,
                format,
                inArticles,
                start,
                lastDay,
                city,
                country,
                status,
                outcomeStatus,
                outcomeStart,
                outcomeLastDay,
                outcomeCity,
                outcomeCountry,
                outcomeNote,
                outcomeKnownOn,
                outcomeSource,
                source,
                List.copyOf(furtherSources));
    }

    EventCode code() {
        return code;
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
