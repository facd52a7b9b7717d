package org.toraga.chairmanships;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

/** What was proposed or begun, and what came of it. */
@Service
@PreAuthorize("hasRole('" + Roles.VIEWER + "')")
@Transactional(readOnly = true)
public class InitiativeService {

    private final InitiativeRepository initiatives;
    private final InitiativeQueries queries;
    private final ReferredRecords records;

    InitiativeService(InitiativeRepository initiatives, InitiativeQueries queries, ReferredRecords records) {
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

    /** @param key the record's code */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    public Optional<Versioned<InitiativeDraft>> read(String key) {
        return RecordCode.read(key)
                .flatMap(initiatives::findByCode)
                .map(initiative -> new Versioned<>(initiative.key(), initiative.version(), initiative.toDraft()));
    }

    /**
     * @return the new record's key
     * @throws CodeTakenException if there is an initiative of that code
     * @throws OutcomeDateException if an outcome has no date, or one that lies before the announcement
     * @throws UnknownCodeException if there is no such organization or source
     */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    @Transactional
    public String create(InitiativeDraft draft) {
        lockAndCheckCodes(draft);
        var initiative = new Initiative(draft);
        if (initiatives.existsByCode(initiative.key())) {
            throw new CodeTakenException(initiative.key());
        }
        Flush.saved(() -> {
            initiatives.save(initiative);
            initiatives.flush();
        });
        return initiative.key();
    }

    /**
     * Changes everything but the code.
     *
     * @param version that the record had when {@code draft} was read
     * @throws ChangedMeanwhileException if it was saved or deleted since
     * @throws OutcomeDateException if an outcome has no date, or one that lies before the announcement
     * @throws UnknownCodeException if there is no such organization or source
     */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    @Transactional
    public void change(String key, int version, InitiativeDraft draft) {
        lockAndCheckCodes(draft);
        unchanged(key, version).revise(draft);
        Flush.saved(initiatives::flush);
    }

    /** @throws ChangedMeanwhileException if it was saved or deleted since it was read */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    @Transactional
    public void delete(String key, int version) {
        initiatives.delete(unchanged(key, version));
        Flush.deleted(initiatives::flush);
    }

    private void lockAndCheckCodes(InitiativeDraft draft) {
        if (draft.organization() != null) {
            records.lock(draft.organization());
        }
        records.require("source", draft.source());
        if (draft.outcomeSource() != null) {
            records.require("outcomeSource", draft.outcomeSource());
        }
    }

    private Initiative unchanged(String key, int version) {
        return RecordCode.read(key)
                .flatMap(initiatives::findLockedByCode)
                .filter(initiative -> initiative.version() == version)
                .orElseThrow(ChangedMeanwhileException::new);
    }
}
