package org.toraga.chairmanships;

import java.util.List;
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
import org.toraga.organizations.OrganizationCode;

/** What the chair, or the organization itself, holds to be important. */
@Service
@PreAuthorize("hasRole('" + Roles.VIEWER + "')")
@Transactional(readOnly = true)
public class PriorityService {

    private final PriorityRepository priorities;
    private final PriorityQueries queries;
    private final ReferredRecords records;

    PriorityService(PriorityRepository priorities, PriorityQueries queries, ReferredRecords records) {
        this.priorities = priorities;
        this.queries = queries;
        this.records = records;
    }

    /** All of them in the order of their ordinals. */
    public List<PriorityRow> of(OrganizationCode organization) {
        return queries.of(organization);
    }

    /**
     * Lines of the working list.
     *
     * @param words that occur in code, title or description; blank for all
     * @param page sorted by names of {@link PrioritySort}
     */
    public List<PriorityListRow> find(String words, Pageable page) {
        return queries.find(words, page);
    }

    public int count(String words) {
        return queries.count(words);
    }

    /** @param key the record's code */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    public Optional<Versioned<PriorityDraft>> read(String key) {
        return RecordCode.read(key)
                .flatMap(priorities::findByCode)
                .map(priority -> new Versioned<>(priority.key(), priority.version(), priority.toDraft()));
    }

    /**
     * @return the new record's key
     * @throws CodeTakenException if there is a priority of that code
     * @throws OrdinalException if another priority of the organization stands at that place
     * @throws UnknownCodeException if there is no such organization or source
     * @throws org.toraga.base.Refusal also as the rules of a single priority demand
     */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    @Transactional
    public String create(PriorityDraft draft) {
        lockAndCheckCodes(draft);
        var priority = new Priority(draft);
        if (priorities.existsByCode(priority.key())) {
            throw new CodeTakenException(priority.key());
        }
        refuseTakenPlace(draft, priority);
        Flush.saved(() -> {
            priorities.save(priority);
            priorities.flush();
        });
        return priority.key();
    }

    /**
     * Changes everything but the code.
     *
     * @param version that the record had when {@code draft} was read
     * @throws ChangedMeanwhileException if it was saved or deleted since
     * @throws OrdinalException if another priority of the organization stands at that place
     * @throws UnknownCodeException if there is no such organization or source
     * @throws org.toraga.base.Refusal also as the rules of a single priority demand
     */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    @Transactional
    public void change(String key, int version, PriorityDraft draft) {
        lockAndCheckCodes(draft);
        var priority = unchanged(key, version);
        refuseTakenPlace(draft, priority);
        priority.revise(draft);
        Flush.saved(priorities::flush);
    }

    /** @throws ChangedMeanwhileException if it was saved or deleted since it was read */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    @Transactional
    public void delete(String key, int version) {
        priorities.delete(unchanged(key, version));
        Flush.deleted(priorities::flush);
    }

    private void lockAndCheckCodes(PriorityDraft draft) {
        records.lock(draft.organization());
        records.require("source", draft.source());
    }

    private Priority unchanged(String key, int version) {
        return RecordCode.read(key)
                .flatMap(priorities::findLockedByCode)
                .filter(priority -> priority.version() == version)
                .orElseThrow(ChangedMeanwhileException::new);
    }

    /** @param replaced the record that is to become as {@code draft} */
    private void refuseTakenPlace(PriorityDraft draft, Priority replaced) {
        priorities
                .findByOrganizationAndOrdinal(draft.organization(), draft.ordinal())
                .filter(other -> other != replaced)
                .ifPresent(other -> {
                    throw OrdinalException.takenBy(other);
                });
    }
}
