package org.toraga.chairmanships;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.ChangedMeanwhileException;
import org.toraga.base.CodeTakenException;
import org.toraga.base.Flush;
import org.toraga.base.Roles;
import org.toraga.base.UnknownCodeException;
import org.toraga.base.Versioned;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;

/** Who has the chair of which organization when. On a day of hand-over the new chair counts. */
@Service
@PreAuthorize("hasRole('" + Roles.VIEWER + "')")
@Transactional(readOnly = true)
public class ChairmanshipService {

    private final ChairmanshipRepository chairmanships;
    private final ChairmanshipQueries queries;
    private final ReferredRecords records;

    ChairmanshipService(ChairmanshipRepository chairmanships, ChairmanshipQueries queries, ReferredRecords records) {
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

    /** @param key the record's code */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    public Optional<Versioned<ChairmanshipDraft>> read(String key) {
        return RecordCode.read(key)
                .flatMap(chairmanships::findByCode)
                .map(chairmanship ->
                        new Versioned<>(chairmanship.key(), chairmanship.version(), chairmanship.toDraft()));
    }

    /**
     * @return the new record's key
     * @throws ChairTakenException if the chair is another's on a day that lies certainly in both terms, and both or
     *     neither are doubtful
     * @throws CodeTakenException if there is a chairmanship of that code
     * @throws UnknownCodeException if there is no such organization, country or source
     * @throws org.toraga.base.Refusal also as the rules of a single chairmanship demand
     */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    @Transactional
    public String create(ChairmanshipDraft draft) {
        lockAndCheckCodes(draft);
        var chairmanship = new Chairmanship(draft);
        if (chairmanships.existsByCode(chairmanship.key())) {
            throw new CodeTakenException(chairmanship.key());
        }
        refuseClash(chairmanship, chairmanship);
        Flush.saved(() -> {
            chairmanships.save(chairmanship);
            chairmanships.flush();
        });
        return chairmanship.key();
    }

    /**
     * Changes everything but the code.
     *
     * @param version that the record had when {@code draft} was read
     * @throws ChangedMeanwhileException if it was saved or deleted since
     * @throws ChairTakenException as {@link #create}
     * @throws UnknownCodeException if there is no such organization, country or source
     * @throws org.toraga.base.Refusal also as the rules of a single chairmanship demand
     */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    @Transactional
    public void change(String key, int version, ChairmanshipDraft draft) {
        lockAndCheckCodes(draft);
        var chairmanship = unchanged(key, version);
        refuseClash(new Chairmanship(draft), chairmanship);
        chairmanship.revise(draft);
        Flush.saved(chairmanships::flush);
    }

    /** @throws ChangedMeanwhileException if it was saved or deleted since it was read */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    @Transactional
    public void delete(String key, int version) {
        chairmanships.delete(unchanged(key, version));
        Flush.deleted(chairmanships::flush);
    }

    private void lockAndCheckCodes(ChairmanshipDraft draft) {
        records.lock(draft.organization());
        records.require(draft.country());
        records.require("source", draft.source());
        records.require("furtherSources", draft.furtherSources());
    }

    private Chairmanship unchanged(String key, int version) {
        return RecordCode.read(key)
                .flatMap(chairmanships::findLockedByCode)
                .filter(chairmanship -> chairmanship.version() == version)
                .orElseThrow(ChangedMeanwhileException::new);
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
