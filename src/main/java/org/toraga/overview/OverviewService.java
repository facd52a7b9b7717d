package org.toraga.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.Precision;
import org.toraga.base.Roles;
import org.toraga.chairmanships.ChairmanshipService;
import org.toraga.chairmanships.Term;
import org.toraga.claims.ClaimService;
import org.toraga.countries.CountryCode;
import org.toraga.countries.HomeCountry;
import org.toraga.events.EventRow;
import org.toraga.events.EventService;
import org.toraga.memberships.MemberCounts;
import org.toraga.memberships.MembershipService;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.OrganizationService;
import org.toraga.statistics.Aggregate;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.StatisticsService;

/** The year on one page, put together from what the other modules know of a day. */
@Service
@PreAuthorize("hasRole('" + Roles.VIEWER + "')")
@Transactional(readOnly = true)
class OverviewService {

    private static final IndicatorCode POPULATION = new IndicatorCode("SP.POP.TOTL");
    private static final IndicatorCode GDP = new IndicatorCode("NY.GDP.MKTP.CD");

    /** How far back the latest figures are looked for, years. */
    private static final int WINDOW = 5;

    /** More events than lie ahead of any day, so that every organization's next one is among them. */
    private static final int ALL_AHEAD = 500;

    private final OrganizationService organizations;
    private final MembershipService memberships;
    private final ChairmanshipService chairmanships;
    private final EventService events;
    private final StatisticsService statistics;
    private final ClaimService claims;

    OverviewService(
            OrganizationService organizations,
            MembershipService memberships,
            ChairmanshipService chairmanships,
            EventService events,
            StatisticsService statistics,
            ClaimService claims) {
        this.organizations = organizations;
        this.memberships = memberships;
        this.chairmanships = chairmanships;
        this.events = events;
        this.statistics = statistics;
        this.claims = claims;
    }

    OverviewFigures figures(LocalDate asOf) {
        var held = chairmanships.heldBy(HomeCountry.CODE, asOf);
        var members = members(asOf);
        return new OverviewFigures(
                held.size(),
                (int) held.stream()
                        .filter(term -> term.confidence().isDoubtful())
                        .count(),
                members.size(),
                share(POPULATION, members, asOf),
                share(GDP, members, asOf),
                announced(asOf).stream().findFirst(),
                claims.counts(asOf));
    }

    List<OrganizationSummary> organizations(LocalDate asOf) {
        var chairs = chairmanships.on(asOf);
        var counts = memberships.counts(asOf);
        var ahead = announced(asOf);
        return organizations.all().stream()
                .map(organization -> new OrganizationSummary(
                        organization,
                        chairsOf(organization.code(), chairs),
                        counts.getOrDefault(organization.code(), new MemberCounts(0, 0, 0)),
                        next(organization.code(), ahead)))
                .toList();
    }

    List<EventRow> nextEvents(LocalDate asOf, int limit) {
        return events.next(asOf, limit);
    }

    /** Events of the as-of day's year. */
    List<EventRow> eventsOfYear(LocalDate asOf) {
        var year = asOf.withDayOfYear(1);
        return events.between(year, year.plusYears(1), asOf);
    }

    /** Events known to a month or a day: one known by its year alone has no place on a line of time. */
    List<EventRow> eventsOfOrganizations(LocalDate from, LocalDate before, LocalDate asOf) {
        return events.between(from, before, asOf).stream()
                .filter(event -> event.dates().start().precision() != Precision.YEAR)
                .toList();
    }

    Belonging belonging(LocalDate asOf) {
        var codes = organizations.codes();
        var ofStates = new HashMap<CountryCode, List<OrganizationCode>>();
        for (var organization : codes) {
            for (var state : memberships.members(organization, asOf)) {
                ofStates.computeIfAbsent(state, unseen -> new ArrayList<>()).add(organization);
            }
        }
        return new Belonging(codes.size(), ofStates);
    }

    private Set<CountryCode> members(LocalDate asOf) {
        return belonging(asOf).ofStates().keySet();
    }

    private Optional<Aggregate> share(IndicatorCode indicator, Set<CountryCode> members, LocalDate asOf) {
        var shares = statistics.sharesOfWorld(List.of(indicator), members, asOf.getYear() - WINDOW, asOf.getYear());
        return StatisticsService.current(shares, asOf);
    }

    /** Events ahead that were announced by then: what is known only from later reports is no news of the day. */
    private List<EventRow> announced(LocalDate asOf) {
        return events.next(asOf, ALL_AHEAD).stream()
                .filter(event -> !event.fromLaterSources())
                .toList();
    }

    private static List<Term> chairsOf(OrganizationCode organization, List<Term> chairs) {
        return chairs.stream()
                .filter(term -> term.organization().equals(organization))
                .sorted(Comparator.comparing(term -> !term.country().equals(HomeCountry.CODE)))
                .toList();
    }

    private static @Nullable EventRow next(OrganizationCode organization, List<EventRow> ahead) {
        return ahead.stream()
                .filter(event -> Objects.equals(event.organization(), organization))
                .findFirst()
                .orElse(null);
    }
}
