package org.toraga.chairmanships;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.Roles;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;
import org.toraga.records.RecordService;
import org.toraga.records.RecordTable;
import org.toraga.revisions.Revisions;

/** Who has the chair of which organization when. On a day of hand-over the new chair counts. */
@Service
@PreAuthorize("hasRole('" + Roles.VIEWER + "')")
@Transactional(readOnly = true)
public class ChairmanshipService extends RecordService<ChairmanshipDraft, Chairmanship> {

    private final ChairmanshipRepository chairmanships;
    private final ChairmanshipQueries queries;
    private final ReferredRecords records;

    ChairmanshipService(
            Revisions revisions,
            ChairmanshipRepository chairmanships,
            ChairmanshipQueries queries,
            ReferredRecords records) {
        super(
                revisions,
                RecordTable.of(chairmanships),
                "chairmanships",
                ChairmanshipDraft.class,
                "chairmanships.field.");
        this.chairmanships = chairmanships;
        this.queries = queries;
        this.records = records;
    }

    /** The terms that hold on that day; of one organization first those that are not doubtful. */
    public List<Term> on(LocalDate asOf) {
        return queries.on(asOf);
    }

    /** The terms of that state that hold on that day. */
    public List<Term> heldBy(CountryCode country, LocalDate asOf) {
        return queries.heldBy(country, asOf);
    }

    /** All terms, the earliest first. */
    public List<Term> of(OrganizationCode organization) {
        return queries.of(organization);
    }

    /** All terms, the earliest first. */
    public List<Term> of(CountryCode country) {
        return queries.of(country);
    }

    /**
     * The terms that hold on some day between the two, by organization and start.
     *
     * @param before the first day that is no longer looked at
     */
    public List<Term> between(LocalDate from, LocalDate before) {
        return queries.between(from, before);
    }

    /**
     * Lines of the working list.
     *
     * @param words that occur in country, code, motto or theme; blank for all
     * @param page sorted by names of {@link ChairmanshipSort}
     */
    public List<ChairmanshipListRow> find(String words, Locale language, Pageable page) {
        return queries.find(words, language, page);
    }

    public int count(String words, Locale language) {
        return queries.count(words, language);
    }

    @Override
    public String title(ChairmanshipDraft draft) {
        return draft.code();
    }

    @Override
    protected Optional<Chairmanship> stored(String key) {
        return RecordCode.read(key).flatMap(chairmanships::findByCode);
    }

    @Override
    protected Optional<Chairmanship> locked(String key) {
        return RecordCode.read(key).flatMap(chairmanships::findLockedByCode);
    }

    @Override
    protected String newKey(ChairmanshipDraft draft) {
        return RecordCode.require(draft.code());
    }

    @Override
    protected void check(ChairmanshipDraft draft) {
        records.lock(draft.organization());
        records.require(draft.country());
        records.require("source", draft.source());
        records.require("furtherSources", draft.furtherSources());
    }

    /**
     * @throws ChairTakenException if the chair is another's on a day that lies certainly in both terms, and both or
     *     neither are doubtful
     */
    @Override
    protected Chairmanship plan(ChairmanshipDraft draft) {
        var chairmanship = new Chairmanship(draft);
        refuseClash(chairmanship, chairmanship);
        return chairmanship;
    }

    /** @throws ChairTakenException as {@link #plan} */
    @Override
    protected void revise(Chairmanship chairmanship, ChairmanshipDraft draft) {
        refuseClash(new Chairmanship(draft), chairmanship);
        super.revise(chairmanship, draft);
    }

    /** @param replaced the record that is to become as {@code planned} */
    private void refuseClash(Chairmanship planned, Chairmanship replaced) {
        chairmanships.findByOrganizationOrderByCode(planned.toDraft().organization()).stream()
                .filter(other -> other != replaced)
                .filter(planned::clashesWith)
                .findFirst()
                .ifPresent(other -> {
                    throw ChairTakenException.by(other);
                });
    }
}
