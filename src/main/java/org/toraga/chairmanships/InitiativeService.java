package org.toraga.chairmanships;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.Roles;
import org.toraga.organizations.OrganizationCode;
import org.toraga.records.RecordService;
import org.toraga.records.RecordTable;
import org.toraga.revisions.Revisions;

/** What was proposed or begun, and what came of it. */
@Service
@PreAuthorize("hasRole('" + Roles.VIEWER + "')")
@Transactional(readOnly = true)
public class InitiativeService extends RecordService<InitiativeDraft, Initiative> {

    private final InitiativeRepository initiatives;
    private final InitiativeQueries queries;
    private final ReferredRecords records;

    InitiativeService(
            Revisions revisions, InitiativeRepository initiatives, InitiativeQueries queries, ReferredRecords records) {
        super(
                revisions,
                RecordTable.of(initiatives),
                "initiatives",
                InitiativeDraft.class,
                "chairmanships.initiative.field.");
        this.initiatives = initiatives;
        this.queries = queries;
        this.records = records;
    }

    /**
     * All of them, the latest announced first.
     *
     * @param organization or null for those of the state outside any organization
     */
    public List<InitiativeRow> of(@Nullable OrganizationCode organization) {
        return queries.of(organization);
    }

    /** As {@link #of(OrganizationCode)}, without those that cannot have been announced by that day. */
    public List<InitiativeRow> of(@Nullable OrganizationCode organization, LocalDate asOf) {
        return queries.of(organization).stream()
                .filter(initiative -> initiative.announcedBy(asOf))
                .toList();
    }

    /**
     * Lines of the working list.
     *
     * @param words that occur in code, title or description; blank for all
     * @param page sorted by names of {@link InitiativeSort}
     */
    public List<InitiativeListRow> find(String words, Pageable page) {
        return queries.find(words, page);
    }

    public int count(String words) {
        return queries.count(words);
    }

    @Override
    public String title(InitiativeDraft draft) {
        return draft.title();
    }

    @Override
    protected Optional<Initiative> stored(String key) {
        return RecordCode.read(key).flatMap(initiatives::findByCode);
    }

    @Override
    protected Optional<Initiative> locked(String key) {
        return RecordCode.read(key).flatMap(initiatives::findLockedByCode);
    }

    @Override
    protected String newKey(InitiativeDraft draft) {
        return RecordCode.require(draft.code());
    }

    @Override
    protected void check(InitiativeDraft draft) {
        if (draft.organization() != null) {
            records.lock(draft.organization());
        }
        records.require("source", draft.source());
        if (draft.outcomeSource() != null) {
            records.require("outcomeSource", draft.outcomeSource());
        }
    }

    @Override
    protected Initiative plan(InitiativeDraft draft) {
        return new Initiative(draft);
    }
}
