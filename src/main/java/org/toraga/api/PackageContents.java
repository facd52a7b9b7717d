package org.toraga.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.toraga.access.Day;
import org.toraga.base.ui.AsOf;
import org.toraga.chairmanships.ChairmanshipService;
import org.toraga.chairmanships.InitiativeService;
import org.toraga.chairmanships.PriorityService;
import org.toraga.claims.ClaimFilter;
import org.toraga.claims.ClaimService;
import org.toraga.claims.StatementService;
import org.toraga.countries.CountryService;
import org.toraga.events.EventFilter;
import org.toraga.events.EventService;
import org.toraga.exports.TableRows;
import org.toraga.memberships.MembershipService;
import org.toraga.organizations.OrganizationService;
import org.toraga.sources.SourceDetails;
import org.toraga.sources.SourceFilter;
import org.toraga.sources.SourceListRow;
import org.toraga.sources.SourceService;
import org.toraga.statistics.ExplorerService;
import org.toraga.statistics.IndicatorRow;
import org.toraga.statistics.ListedObservation;
import org.toraga.statistics.ObservationQuestion;
import org.toraga.statistics.ObservationReader;
import org.toraga.statistics.StatisticsService;

/** Everything that the desk shows on a day, kind by kind, in the shape in which the interface for programs tells it. */
@Component
class PackageContents {

    /** Figures read at once. */
    private static final int PART = 10_000;

    private static final List<String> CODE = List.of("code");

    private final OrganizationsApi organizationItems;
    private final CountriesApi countryItems;
    private final OrganizationService organizations;
    private final CountryService countries;
    private final MembershipService memberships;
    private final ChairmanshipService chairmanships;
    private final PriorityService priorities;
    private final InitiativeService initiatives;
    private final EventService events;
    private final StatementService statements;
    private final ClaimService claims;
    private final SourceService sources;
    private final StatisticsService statistics;
    private final ExplorerService explorer;
    private final ObservationReader observations;

    PackageContents(
            OrganizationsApi organizationItems,
            CountriesApi countryItems,
            OrganizationService organizations,
            CountryService countries,
            MembershipService memberships,
            ChairmanshipService chairmanships,
            PriorityService priorities,
            InitiativeService initiatives,
            EventService events,
            StatementService statements,
            ClaimService claims,
            SourceService sources,
            StatisticsService statistics,
            ExplorerService explorer,
            ObservationReader observations) {
        this.organizationItems = organizationItems;
        this.countryItems = countryItems;
        this.organizations = organizations;
        this.countries = countries;
        this.memberships = memberships;
        this.chairmanships = chairmanships;
        this.priorities = priorities;
        this.initiatives = initiatives;
        this.events = events;
        this.statements = statements;
        this.claims = claims;
        this.sources = sources;
        this.statistics = statistics;
        this.explorer = explorer;
        this.observations = observations;
    }

    List<PackagedRecords<?>> of(LocalDate asOf) {
        return List.of(
                PackagedRecords.of(
                        "organizations",
                        "Organizations, with their chairs and members of the day",
                        CODE,
                        OrganizationItem.class,
                        () -> organizations.codes().stream()
                                .map(code -> organizationItems.organization(code, new Day(asOf)))
                                .toList()),
                PackagedRecords.of(
                        "memberships",
                        "Standings of states in organizations, past ones as well",
                        List.of(),
                        MembershipItem.class,
                        () -> memberships.history().stream()
                                .map(MembershipItem::of)
                                .toList()),
                PackagedRecords.of(
                        "chairmanships",
                        "Turns in the chair, past and future ones as well",
                        CODE,
                        ChairmanshipItem.class,
                        () -> chairmanships.between(AsOf.FIRST, AsOf.LAST.plusDays(1)).stream()
                                .map(ChairmanshipItem::of)
                                .toList()),
                PackagedRecords.of(
                        "priorities",
                        "What chairs and organizations hold to be important",
                        CODE,
                        PriorityItem.class,
                        this::priorities),
                PackagedRecords.of(
                        "initiatives",
                        "What was proposed, and what came of it by the day",
                        CODE,
                        InitiativeItem.class,
                        () -> initiatives(asOf)),
                PackagedRecords.of(
                        "events",
                        "Summits and meetings as they are known on the day",
                        CODE,
                        EventItem.class,
                        () -> events.find(EventFilter.NONE, asOf, Pageable.unpaged()).stream()
                                .map(EventItem::of)
                                .toList()),
                PackagedRecords.of(
                        "statements", "What was said, in our own words", CODE, StatementItem.class, this::statements),
                PackagedRecords.of(
                        "claims",
                        "Numbers in statements, with the verdicts of the day and their working",
                        CODE,
                        ClaimItem.class,
                        () -> claims.find(ClaimFilter.NONE, asOf).stream()
                                .flatMap(tested -> claims.details(tested.claim().code(), asOf).stream())
                                .map(ClaimItem::of)
                                .toList()),
                PackagedRecords.of(
                        "countries",
                        "States",
                        CODE,
                        CountryItem.class,
                        () -> countries.all().stream()
                                .map(country -> countryItems.country(country.code()))
                                .toList()),
                PackagedRecords.of(
                        "indicators",
                        "What is measured, and in which unit",
                        CODE,
                        IndicatorItem.class,
                        this::indicators),
                new PackagedRecords<>(
                        "observations",
                        "Figures of states and of the world, by year",
                        List.of("indicator", "area", "year"),
                        ObservationItem.class,
                        observations()),
                PackagedRecords.of(
                        "sources",
                        "Where facts come from, and under which licence",
                        CODE,
                        SourceItem.class,
                        () -> sources().stream().map(SourceItem::of).toList()));
    }

    private List<PriorityItem> priorities() {
        return organizations.codes().stream()
                .flatMap(code -> priorities.of(code).stream())
                .map(PriorityItem::of)
                .toList();
    }

    private List<InitiativeItem> initiatives(LocalDate asOf) {
        return Stream.concat(
                        organizations.codes().stream().flatMap(code -> initiatives.of(code, asOf).stream()),
                        initiatives.of(null, asOf).stream())
                .map(row -> InitiativeItem.of(row, asOf))
                .toList();
    }

    private List<StatementItem> statements() {
        return statements.find("", PageRequest.ofSize(Math.max(1, statements.count("")))).stream()
                .map(StatementItem::of)
                .toList();
    }

    private List<IndicatorItem> indicators() {
        var codes = statistics.indicators().stream().map(IndicatorRow::code).toList();
        return explorer.indicators(codes).stream().map(IndicatorItem::of).toList();
    }

    private TableRows<ObservationItem> observations() {
        var all = new ObservationQuestion(Set.of(), Set.of(), StatisticsApi.FIRST_YEAR, StatisticsApi.LAST_YEAR);
        var rows = TableRows.<ListedObservation>following(
                PART, (last, limit) -> observations.read(all, last == null ? null : last.place(), limit));
        return row -> rows.each(observation -> row.accept(ObservationItem.of(observation)));
    }

    List<SourceDetails> sources() {
        var every = new SourceFilter("", null);
        var codes = sources.find(every, PageRequest.ofSize(Math.max(1, sources.count(every)))).stream()
                .map(SourceListRow::code)
                .toList();
        return sources.findAll(codes);
    }

    /** The licences of all sources, each once. */
    List<String> licences() {
        return sources().stream()
                .flatMap(source -> Optional.ofNullable(source.licence()).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
