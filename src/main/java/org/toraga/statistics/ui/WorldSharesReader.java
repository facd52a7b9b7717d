package org.toraga.statistics.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.toraga.countries.CountryCode;
import org.toraga.memberships.MembershipService;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.OrganizationService;
import org.toraga.revisions.RecordsChanged;
import org.toraga.statistics.Aggregate;
import org.toraga.statistics.Coverage;
import org.toraga.statistics.StatisticsService;

/**
 * Reads the shares of the world of all organizations; runs in the background. Many ask for the same: what was read is kept
 * until a record changes.
 */
@Component
class WorldSharesReader {

    private static final int FIRST_YEAR = 1900;
    private static final int MOST_KEPT = 100;

    private record Question(LocalDate asOf, Locale language) {}

    /** @param change how many changes there had been when it was begun to read this */
    private record Answer(int change, WorldShares shares) {}

    private final Map<Question, Answer> kept = new ConcurrentHashMap<>();
    private final AtomicInteger changes = new AtomicInteger();

    private final StatisticsService statistics;
    private final MembershipService memberships;
    private final OrganizationService organizations;
    private final ChartSources sources;

    WorldSharesReader(
            StatisticsService statistics,
            MembershipService memberships,
            OrganizationService organizations,
            ChartSources sources) {
        this.statistics = statistics;
        this.memberships = memberships;
        this.organizations = organizations;
        this.sources = sources;
    }

    @EventListener
    void note(RecordsChanged changed) {
        changes.incrementAndGet();
        kept.clear();
    }

    WorldShares read(LocalDate asOf, Locale language) {
        // Within a transaction, what is read may yet be taken back.
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return readAnew(asOf, language);
        }
        var question = new Question(asOf, language);
        int change = changes.get();
        var known = kept.get(question);
        if (known != null && known.change() == change) {
            return known.shares();
        }
        var shares = readAnew(asOf, language);
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        kept.put(question, new Answer(change, shares));
        return shares;
    }

    private WorldShares readAnew(LocalDate asOf, Locale language) {
        var members = new LinkedHashMap<OrganizationCode, Set<CountryCode>>();
        organizations.codes().forEach(code -> members.put(code, memberships.members(code, asOf)));
        var quantities = new ArrayList<WorldShares.Quantity>();
        for (var measure : WorldShares.Measure.values()) {
            quantities.add(new WorldShares.Quantity(
                    measure,
                    members.values().stream()
                            .map(states -> share(measure, states, asOf))
                            .toList()));
        }
        var used = Stream.of(WorldShares.Measure.values())
                .flatMap(measure -> measure.parts().stream())
                .map(statistics::indicator)
                .flatMap(Optional::stream)
                .toList();
        return new WorldShares(List.copyOf(members.keySet()), quantities, sources.of(used, language));
    }

    private Aggregate share(WorldShares.Measure measure, Set<CountryCode> states, LocalDate asOf) {
        int lastYear = StatisticsService.lastFullYear(asOf);
        var shares = statistics.sharesOfWorld(measure.parts(), states, FIRST_YEAR, lastYear);
        return StatisticsService.current(shares, asOf)
                .orElseGet(() -> new Aggregate(null, lastYear, new Coverage(Set.of(), states)));
    }
}
