package org.toraga.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.Roles;
import org.toraga.base.StillReferredToException;
import org.toraga.organizations.OrganizationCode;
import org.toraga.records.RecordService;
import org.toraga.records.RecordTable;
import org.toraga.revisions.Revisions;

/** What was said about the organizations and the year. */
@Service
@PreAuthorize("hasRole('" + Roles.VIEWER + "')")
@Transactional(readOnly = true)
public class StatementService extends RecordService<StatementDraft, Statement> {

    /** Words that belong to a meeting are often spoken or printed some days before or after it. */
    private static final int NEARBY_DAYS = 7;

    private final StatementRepository statements;
    private final StatementQueries queries;
    private final ClaimQueries claims;

    StatementService(
            Revisions revisions, StatementRepository statements, StatementQueries queries, ClaimQueries claims) {
        super(revisions, RecordTable.of(statements), "statements", StatementDraft.class, "claims.statement.field.");
        this.statements = statements;
        this.queries = queries;
        this.claims = claims;
    }

    /** What was said about an organization on or before {@code asOf}, newest first. */
    public List<StatementRow> of(OrganizationCode organization, LocalDate asOf) {
        return queries.of(organization, asOf);
    }

    /**
     * What was said about an organization during an event, or within a week of it, oldest first. A statement known by its
     * month belongs to every event of that month; one known only by its year belongs to none.
     *
     * @param first day of the event
     * @param endsBefore first day after it
     * @param asOf nothing that was said later is told
     */
    public List<StatementRow> near(
            OrganizationCode organization, LocalDate first, LocalDate endsBefore, LocalDate asOf) {
        var from = first.minusDays(NEARBY_DAYS);
        var to = endsBefore.plusDays(NEARBY_DAYS - 1);
        return queries.startedBetween(organization, from.withDayOfMonth(1), to.isBefore(asOf) ? to : asOf).stream()
                .filter(statement -> switch (statement.madeOn().precision()) {
                    case DAY -> !statement.madeOn().earliest().isBefore(from);
                    case MONTH ->
                        statement.madeOn().earliest().isBefore(endsBefore)
                                && statement.madeOn().firstDayAfter().isAfter(first);
                    case YEAR -> false;
                })
                .toList();
    }

    /** Lines of the list whose key, organization, speaker, occasion or summary has {@code words}; all if it is blank. */
    public List<StatementRow> find(String words, Pageable page) {
        return queries.find(words, page);
    }

    public int count(String words) {
        return queries.count(words);
    }

    @Override
    public String title(StatementDraft draft) {
        return draft.speaker() + ", " + draft.occasion();
    }

    @Override
    protected Optional<Statement> stored(String key) {
        return statements.findByCode(key);
    }

    @Override
    protected String newKey(StatementDraft draft) {
        return draft.code();
    }

    @Override
    protected Statement plan(StatementDraft draft) {
        return new Statement(draft);
    }

    /** @throws StillReferredToException if a claim rests on it */
    @Override
    protected void refuseDeletion(Statement statement) {
        var resting = claims.countRestingOn(statement.key());
        if (resting > 0) {
            throw new StillReferredToException(resting);
        }
    }
}
