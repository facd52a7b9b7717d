package org.toraga.memberships;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.Roles;
import org.toraga.base.UnknownCodeException;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;
import org.toraga.records.RecordService;
import org.toraga.records.RecordTable;
import org.toraga.revisions.Revisions;

/**
 * Which state has which standing in which organization. A standing whose first day is not known holds on no day: it is left
 * out of everything by date and listed by {@link #undated} alone.
 */
@Service
@PreAuthorize("hasRole('" + Roles.VIEWER + "')")
@Transactional(readOnly = true)
public class MembershipService extends RecordService<MembershipDraft, Membership> {

    private final MembershipRepository memberships;
    private final MembershipQueries queries;
    private final MatrixQueries matrices;
    private final GroupQueries groups;

    MembershipService(
            Revisions revisions,
            MembershipRepository memberships,
            MembershipQueries queries,
            MatrixQueries matrices,
            GroupQueries groups) {
        super(revisions, RecordTable.of(memberships), "memberships", MembershipDraft.class, "memberships.field.");
        this.memberships = memberships;
        this.queries = queries;
        this.matrices = matrices;
        this.groups = groups;
    }

    /** The standing of every state that has one on that day: members, observers, partners, each by code. */
    public List<MembershipRow> of(OrganizationCode organization, LocalDate asOf) {
        return queries.of(organization, asOf);
    }

    /** All standings that the state ever had, by organization and first day; undated ones last. */
    public List<MembershipRow> of(CountryCode country) {
        return queries.of(country);
    }

    /**
     * Lines of the list of an organization's standings on that day.
     *
     * @param status to narrow the list to, or null for all
     * @param page sorted by names of {@link MembershipSort}, countries in the order of {@code language}
     */
    public List<MembershipRow> standing(
            OrganizationCode organization,
            LocalDate asOf,
            @Nullable MembershipStatus status,
            Locale language,
            Pageable page) {
        return queries.standing(organization, asOf, status, language, page);
    }

    /** Standings whose first day is not known, in the alphabetical order of English. */
    public List<MembershipRow> undated(OrganizationCode organization) {
        return queries.undated(organization, Locale.ENGLISH);
    }

    public List<MembershipRow> undated(OrganizationCode organization, Locale language) {
        return queries.undated(organization, language);
    }

    /**
     * Standings that begin or end between the two days. One known only to have begun by some day is not among them for its
     * beginning.
     *
     * @param before the first day that is no longer looked at
     */
    public List<MembershipRow> changing(OrganizationCode organization, LocalDate from, LocalDate before) {
        return queries.changing(organization, from, before);
    }

    /** Every state with a standing on that day, or one without a date, beside every organization. */
    public MembershipMatrix matrix(LocalDate asOf, Locale language) {
        return matrices.on(asOf, language);
    }

    /** All standings that ever were, by organization in the order of the desk and first day; undated ones last. */
    public List<MembershipRow> history() {
        return matrices.history();
    }

    /** The states that are members, not observers or partners, on that day. */
    public Set<CountryCode> members(OrganizationCode organization, LocalDate asOf) {
        return queries.members(organization, asOf);
    }

    /**
     * The states that make up a group on that day, by code; none if no state fits the rule.
     *
     * @throws GroupRuleException if the rule names an organization that there is not, or more of them than there are
     */
    @Transactional(readOnly = true, noRollbackFor = GroupRuleException.class)
    public Set<CountryCode> group(GroupRule rule, LocalDate asOf) {
        return groups(rule, Set.of(asOf)).getOrDefault(asOf, Set.of());
    }

    /** As {@link #group}, for each of {@code days}. */
    public Map<LocalDate, Set<CountryCode>> groups(GroupRule rule, Set<LocalDate> days) {
        return groups.states(rule, days);
    }

    /** How many have which standing on that day, for every organization. */
    public Map<OrganizationCode, MemberCounts> counts(LocalDate asOf) {
        return queries.counts(asOf);
    }

    /** How many states are members of one organization or more on that day. */
    public int distinctMembers(LocalDate asOf) {
        return queries.distinctMembers(asOf);
    }

    /**
     * Lines of the working list.
     *
     * @param words that occur in country, organization or note; blank for all
     * @param page sorted by names of {@link MembershipSort}
     */
    public List<MembershipListRow> find(String words, Locale language, Pageable page) {
        return queries.find(words, language, page);
    }

    public int count(String words, Locale language) {
        return queries.count(words, language);
    }

    @Override
    public String title(MembershipDraft draft) {
        return draft.organization() + " · " + draft.country();
    }

    @Override
    protected Optional<Membership> stored(String key) {
        return id(key).flatMap(memberships::findById);
    }

    @Override
    protected Optional<Membership> locked(String key) {
        return id(key).flatMap(memberships::findLockedById);
    }

    private static Optional<Long> id(String key) {
        return Stream.of(key)
                .filter(text -> text.matches("[1-9]\\d{0,17}"))
                .map(Long::valueOf)
                .findFirst();
    }

    @Override
    protected @Nullable String newKey(MembershipDraft draft) {
        return null;
    }

    /** The number was given by the same counter once, so that it will not give it to another. */
    @Override
    protected void renumber(Membership membership, String key) {
        memberships.renumber(Long.parseLong(membership.key()), Long.parseLong(key));
    }

    @Override
    protected void check(MembershipDraft draft) {
        if (!queries.lock(draft.organization())) {
            throw new UnknownCodeException("organization", draft.organization());
        }
        if (!queries.countryExists(draft.country())) {
            throw new UnknownCodeException("country", draft.country());
        }
        if (!queries.sourceExists(draft.source())) {
            throw new UnknownCodeException("source", draft.source());
        }
    }

    /** @throws AlreadyStandsException if the state has a standing of any status on a day that lies certainly in both */
    @Override
    protected Membership plan(MembershipDraft draft) {
        var membership = new Membership(draft);
        refuseClash(membership, membership);
        return membership;
    }

    /** @throws AlreadyStandsException if the state has another standing on a day that lies certainly in both */
    @Override
    protected void revise(Membership membership, MembershipDraft draft) {
        refuseClash(new Membership(draft), membership);
        super.revise(membership, draft);
    }

    /** @param replaced the record that is to become as {@code planned} */
    private void refuseClash(Membership planned, Membership replaced) {
        memberships.findByOrganizationAndCountry(planned.organization(), planned.country()).stream()
                .filter(other -> other != replaced)
                .filter(planned::clashesWith)
                .findFirst()
                .ifPresent(other -> {
                    throw AlreadyStandsException.during(other.span());
                });
    }
}
