package org.toraga.statistics.ui;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.countries.CountryCode;
import org.toraga.memberships.MembershipService;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.OrganizationService;
import org.toraga.statistics.IndicatorCode;
import org.toraga.statistics.IndicatorDetails;
import org.toraga.statistics.StatisticsService;

/** Reads what a country's panel shows, in one transaction, since it asks dozens of questions; runs in the background. */
@Component
@Transactional(readOnly = true)
class CountryFiguresReader {

    private static final int FIRST_YEAR = 1900;

    /** A dozen from all fields of the desk: size, wealth, people, trade, food, water, climate. */
    private static final List<IndicatorCode> SHOWN = Stream.of(
                    "SP.POP.TOTL",
                    "NY.GDP.MKTP.CD",
                    "NY.GDP.PCAP.PP.CD",
                    "NY.GDP.MKTP.KD.ZG",
                    "FP.CPI.TOTL.ZG",
                    "NE.EXP.GNFS.CD",
                    "NE.IMP.GNFS.CD",
                    "SP.DYN.LE00.IN",
                    "UNDP.HDI",
                    "SN.ITK.DEFC.ZS",
                    "AQUASTAT.WW.TOTAL.BCM",
                    "EN.GHG.CO2.MT.CE.AR5")
            .map(IndicatorCode::new)
            .toList();

    private final StatisticsService statistics;
    private final MembershipService memberships;
    private final OrganizationService organizations;
    private final ChartSources sources;

    CountryFiguresReader(
            StatisticsService statistics,
            MembershipService memberships,
            OrganizationService organizations,
            ChartSources sources) {
        this.statistics = statistics;
        this.memberships = memberships;
        this.organizations = organizations;
        this.sources = sources;
    }

    CountryFigures read(CountryCode country, LocalDate asOf, Locale language) {
        var peers = peers(country, asOf);
        var read = SHOWN.stream()
                .map(statistics::indicator)
                .flatMap(Optional::stream)
                .map(indicator -> read(country, indicator, peers, StatisticsService.lastFullYear(asOf)))
                .toList();
        var used = read.stream().map(CountryFigures.One::indicator).toList();
        return new CountryFigures(read, sources.of(used, language));
    }

    /** Members of the organizations that the state is a member of. */
    private Map<OrganizationCode, Set<CountryCode>> peers(CountryCode country, LocalDate asOf) {
        var peers = new LinkedHashMap<OrganizationCode, Set<CountryCode>>();
        for (var organization : organizations.codes()) {
            var members = memberships.members(organization, asOf);
            if (members.contains(country)) {
                peers.put(organization, members);
            }
        }
        return peers;
    }

    private CountryFigures.One read(
            CountryCode country,
            IndicatorDetails indicator,
            Map<OrganizationCode, Set<CountryCode>> peers,
            int lastYear) {
        var series = statistics
                .series(indicator.code(), List.of(country), FIRST_YEAR, lastYear)
                .getFirst();
        var latest = series.latest();
        if (latest.isEmpty() || peers.isEmpty()) {
            return new CountryFigures.One(indicator, series, List.of());
        }
        var all = peers.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        var ranking = statistics.ranking(indicator.code(), all, latest.get().year());
        var standings = peers.entrySet().stream()
                .map(entry -> Standing.of(entry.getKey(), country, entry.getValue(), ranking))
                .toList();
        return new CountryFigures.One(indicator, series, standings);
    }
}
