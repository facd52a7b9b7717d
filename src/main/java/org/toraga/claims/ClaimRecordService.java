package org.toraga.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.Roles;
import org.toraga.base.UnknownCodeException;
import org.toraga.memberships.GroupRule;
import org.toraga.memberships.MembershipService;
import org.toraga.organizations.OrganizationService;
import org.toraga.records.RecordService;
import org.toraga.records.RecordTable;
import org.toraga.revisions.Revisions;
import org.toraga.sources.SourceService;
import org.toraga.statistics.Aggregation;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.IndicatorDetails;
import org.toraga.statistics.StatisticsService;

/** Keeps the claims themselves; what they come to is told by {@link ClaimService}. */
@Service
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
@Transactional(readOnly = true)
public class ClaimRecordService extends RecordService<ClaimDraft, Claim> {

    private final ClaimRepository claims;
    private final ClaimQueries queries;
    private final StatementRepository statements;
    private final MembershipService memberships;
    private final OrganizationService organizations;
    private final SourceService sources;
    private final StatisticsService statistics;

    ClaimRecordService(
            Revisions revisions,
            ClaimRepository claims,
            ClaimQueries queries,
            StatementRepository statements,
            MembershipService memberships,
            OrganizationService organizations,
            SourceService sources,
            StatisticsService statistics) {
        super(revisions, RecordTable.of(claims), "claims", ClaimDraft.class, "claims.field.");
        this.claims = claims;
        this.queries = queries;
        this.statements = statements;
        this.memberships = memberships;
        this.organizations = organizations;
        this.sources = sources;
        this.statistics = statistics;
    }

    /**
     * Lines of the working list.
     *
     * @param words that occur in code, claim, speaker, occasion or source; blank for all
     * @param page sorted by names of {@link ClaimSort}
     */
    public List<ClaimRow> find(String words, Pageable page) {
        return queries.find(words, page);
    }

    public int count(String words) {
        return queries.count(words);
    }

    @Override
    public String title(ClaimDraft draft) {
        return draft.summary();
    }

    @Override
    public Optional<String> page(String key) {
        return Optional.of("claims/" + key);
    }

    @Override
    protected Optional<Claim> stored(String key) {
        return claims.findByCode(key);
    }

    @Override
    protected String newKey(ClaimDraft draft) {
        return draft.code();
    }

    @Override
    protected Claim plan(ClaimDraft draft) {
        return new Claim(draft);
    }

    /**
     * @throws UnknownCodeException if there is no such organization, statement, indicator or source
     * @throws ClaimRefusedException if the indicators cannot be combined as the metric wants
     * @throws org.toraga.memberships.GroupRuleException if the rule cannot be read or names what there is not
     */
    @Override
    protected void check(ClaimDraft draft) {
        if (draft.organization() != null
                && organizations.find(draft.organization()).isEmpty()) {
            throw new UnknownCodeException("organization", draft.organization());
        }
        if (draft.statement() != null && !statements.existsByCode(draft.statement())) {
            throw new UnknownCodeException("statement", draft.statement());
        }
        if (sources.find(draft.source()).isEmpty()) {
            throw new UnknownCodeException("source", draft.source());
        }
        if (draft.rule() != null) {
            memberships.group(GroupRule.parse(draft.rule()), LocalDate.of(draft.year(), 12, 31));
        }
        var first = indicator("indicator", draft.indicator());
        var second = indicator("secondIndicator", draft.secondIndicator());
        if (draft.metric().isOfFigures()) {
            checkCombination(draft, "indicator", first, second != null);
            checkCombination(draft, "secondIndicator", second, second != null);
        }
    }

    private @Nullable IndicatorDetails indicator(String field, @Nullable IndicatorCode code) {
        return code == null
                ? null
                : statistics.indicator(code).orElseThrow(() -> new UnknownCodeException(field, code));
    }

    private static void checkCombination(
            ClaimDraft draft, String field, @Nullable IndicatorDetails indicator, boolean addedUp) {
        if (indicator == null) {
            return;
        }
        var isShare = draft.metric() == Metric.SHARE_OF_WORLD;
        if ((isShare || addedUp) && indicator.aggregation() != Aggregation.SUM) {
            throw ClaimRefusedException.notAdditive(field, indicator.code());
        }
        if (indicator.aggregation() == Aggregation.NONE) {
            throw ClaimRefusedException.notCombinable(field, indicator.code());
        }
        if (!isShare && !draft.unit().measured().equals(Optional.of(indicator.unit()))) {
            throw ClaimRefusedException.unit();
        }
    }
}
