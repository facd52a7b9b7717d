package org.toraga.chairmanships;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.Roles;
import org.toraga.organizations.OrganizationCode;
import org.toraga.records.RecordService;
import org.toraga.records.RecordTable;
import org.toraga.revisions.Revisions;

/** What the chair, or the organization itself, holds to be important. */
@Service
@PreAuthorize("hasRole('" + Roles.VIEWER + "')")
@Transactional(readOnly = true)
public class PriorityService extends RecordService<PriorityDraft, Priority> {

    private final PriorityRepository priorities;
    private final PriorityQueries queries;
    private final ReferredRecords records;

    PriorityService(
            Revisions revisions, PriorityRepository priorities, PriorityQueries queries, ReferredRecords records) {
        super(
                revisions,
                RecordTable.of(priorities),
                "priorities",
                PriorityDraft.class,
                "chairmanships.priority.field.");
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

    @Override
    public String title(PriorityDraft draft) {
        return draft.title();
    }

    @Override
    protected Optional<Priority> stored(String key) {
        return RecordCode.read(key).flatMap(priorities::findByCode);
    }

    @Override
    protected Optional<Priority> locked(String key) {
        return RecordCode.read(key).flatMap(priorities::findLockedByCode);
    }

    @Override
    protected String newKey(PriorityDraft draft) {
        return RecordCode.require(draft.code());
    }

    @Override
    protected void check(PriorityDraft draft) {
        records.lock(draft.organization());
        records.require("source", draft.source());
    }

    /** @throws OrdinalException if another priority of the organization stands at that place */
    @Override
    protected Priority plan(PriorityDraft draft) {
        var priority = new Priority(draft);
        refuseTakenPlace(draft, priority);
        return priority;
    }

    /** @throws OrdinalException as {@link #plan} */
    @Override
    protected void revise(Priority priority, PriorityDraft draft) {
        refuseTakenPlace(draft, priority);
        super.revise(priority, draft);
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
