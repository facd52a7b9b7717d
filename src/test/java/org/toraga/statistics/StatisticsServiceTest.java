package org.toraga.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.toraga.countries.CountryCode;
import org.toraga.support.WholeDesk;

@WholeDesk
class StatisticsServiceTest {

    private static final IndicatorCode GDP = new IndicatorCode("NY.GDP.MKTP.CD");
    private static final IndicatorCode POPULATION = new IndicatorCode("SP.POP.TOTL");
    private static final IndicatorCode GROWTH = new IndicatorCode("NY.GDP.MKTP.KD.ZG");
    private static final List<IndicatorCode> TRADE =
            List.of(new IndicatorCode("NE.EXP.GNFS.CD"), new IndicatorCode("NE.IMP.GNFS.CD"));
    private static final IndicatorCode WATER_PER_HEAD = new IndicatorCode("AQUASTAT.RWR.PC.M3");
    private static final LocalDate AS_OF = LocalDate.of(2024, 1, 15);

    /** The members of the Shanghai Cooperation Organization on 15 January 2024. */
    private static final Set<CountryCode> SCO =
            countries("CHN", "KAZ", "KGZ", "RUS", "TJK", "UZB", "IND", "PAK", "IRN");

    final StatisticsService statistics;
    final JdbcClient jdbc;

    StatisticsServiceTest(StatisticsService statistics, JdbcClient jdbc) {
        this.statistics = statistics;
        this.jdbc = jdbc;
    }

    private static Set<CountryCode> countries(String... codes) {
        return Stream.of(codes).map(CountryCode::new).collect(Collectors.toSet());
    }

    @Test
    void everyFigureOfTheDataSetIsLoaded() {
        assertThat(count("indicator")).isEqualTo(43);
        assertThat(count("area")).isEqualTo(195);
        assertThat(count("observation")).isEqualTo(173_364);
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    @Test
    void theNineMembersOfTheScoMakeAQuarterOfWorldGdp() {
        assertThat(share(List.of(GDP), 2022)).isCloseTo(new BigDecimal("24.47"), within(new BigDecimal("0.01")));
        assertThat(share(List.of(GDP), 2023)).isCloseTo(new BigDecimal("23.49"), within(new BigDecimal("0.01")));
    }

    @Test
    void theNineMembersOfTheScoAreTwoFifthsOfTheWorldsPeople() {
        assertThat(share(List.of(POPULATION), 2023)).isCloseTo(new BigDecimal("42.21"), within(new BigDecimal("0.01")));
    }

    @Test
    void worldTradeOfTheScoLacksExportsOfTwoMembers() {
        var share = statistics.shareOfWorld(TRADE, SCO, 2022);

        assertThat(share.value()).isCloseTo(new BigDecimal("16.20"), within(new BigDecimal("0.01")));
        assertThat(share.coverage().without()).isEqualTo(countries("KGZ", "TJK"));
        assertThat(share.coverage().total()).isEqualTo(9);
    }

    private BigDecimal share(List<IndicatorCode> parts, int year) {
        var share = statistics.shareOfWorld(parts, SCO, year);
        assertThat(share.coverage().isComplete()).isTrue();
        return share.value();
    }

    @Test
    void onADayInJanuaryTheYearBeforeIsTheLatestShown() {
        var shares = statistics.sharesOfWorld(List.of(GDP), SCO, 1900, 2100);

        assertThat(shares.getLast().year()).isGreaterThanOrEqualTo(2024);
        assertThat(StatisticsService.current(shares, AS_OF))
                .hasValueSatisfying(share -> assertThat(share.year()).isEqualTo(2023));
    }

    @Test
    void aYearCountsOnceItsLastDayIsReached() {
        assertThat(StatisticsService.lastFullYear(LocalDate.of(2024, 12, 30))).isEqualTo(2023);
        assertThat(StatisticsService.lastFullYear(LocalDate.of(2024, 12, 31))).isEqualTo(2024);
    }

    @Test
    void theLatestYearOfTradeIsTheLastWithBothExportsAndImports() {
        assertThat(StatisticsService.current(statistics.sharesOfWorld(TRADE, SCO, 1900, 2100), AS_OF))
                .hasValueSatisfying(share -> assertThat(share.year()).isEqualTo(2022));
    }

    @Test
    void oneYearOfASpanEqualsThatYearAlone() {
        var overYears = statistics.aggregates(GROWTH, SCO, 2000, 2023);

        assertThat(overYears)
                .hasSizeGreaterThan(20)
                .allSatisfy(aggregate ->
                        assertThat(aggregate).isEqualTo(statistics.aggregate(GROWTH, SCO, aggregate.year())));
    }

    @Test
    void growthOfTheScoIsTheMeanWeightedByGdp() {
        var growth = statistics.aggregate(GROWTH, SCO, 2022);

        assertThat(growth.value()).isBetween(new BigDecimal("2"), new BigDecimal("5"));
        assertThat(growth.coverage().total()).isEqualTo(9);
    }

    @Test
    void whatCannotBePutTogetherIsRefused() {
        assertThatExceptionOfType(NotAggregatableException.class)
                .isThrownBy(() -> statistics.aggregate(WATER_PER_HEAD, SCO, 2020));
        assertThatExceptionOfType(NotAggregatableException.class)
                .isThrownBy(() -> statistics.shareOfWorld(List.of(GROWTH), SCO, 2020));
        assertThatExceptionOfType(UnknownIndicatorException.class)
                .isThrownBy(() -> statistics.aggregate(new IndicatorCode("NO.SUCH"), SCO, 2020));
    }

    @Test
    void noMembersGiveNoAggregate() {
        assertThat(statistics.aggregates(GDP, Set.of(), 2000, 2023)).isEmpty();
        assertThat(statistics.aggregate(GDP, Set.of(), 2023).value()).isNull();
    }

    @Test
    void aRankingBeginsWithTheHighestAndLeavesOutWhoHasNoFigure() {
        var ranking = statistics.ranking(GDP, SCO, 2023);

        assertThat(ranking)
                .extracting(observation -> observation.country().value())
                .startsWith("CHN", "IND", "RUS");
        assertThat(ranking).hasSize(9);
        assertThat(statistics.ranking(TRADE.getFirst(), SCO, 2022)).hasSize(7);
        assertThat(statistics.ranking(GDP, 2023).getFirst().country()).isEqualTo(new CountryCode("USA"));
    }

    @Test
    void theLatestFigureWithinAWindowCarriesItsYear() {
        var latest = statistics.latest(TRADE.getFirst(), SCO, 2018, 2023);

        assertThat(latest)
                .filteredOn(observation -> observation.country().value().equals("KGZ"))
                .singleElement()
                .satisfies(observation -> assertThat(observation.year()).isEqualTo(2018));
    }

    @Test
    void aSeriesLeavesGapsWhereThereIsNoFigure() {
        var series = statistics.series(GDP, List.of(new CountryCode("PRK"), new CountryCode("KAZ")), 2000, 2023);

        assertThat(series.getFirst().values()).isEmpty();
        assertThat(series.getLast().values()).hasSize(24).isSortedAccordingTo((a, b) -> a.year() - b.year());
        assertThat(statistics.world(GDP, 2000, 2023)).hasSize(24);
    }

    @Test
    void anIndicatorIsReadWithItsSources() {
        assertThat(statistics.indicator(GROWTH)).hasValueSatisfying(indicator -> {
            assertThat(indicator.weight()).isEqualTo(GDP);
            assertThat(indicator.furtherSources()).hasSize(1);
        });
        assertThat(statistics.indicators()).hasSize(43);
        assertThat(statistics.indicator(new IndicatorCode("NO.SUCH"))).isEmpty();
    }

    @Test
    @WithAnonymousUser
    void whoIsNotSignedInReadsNothing() {
        assertThatExceptionOfType(AuthorizationDeniedException.class).isThrownBy(statistics::indicators);
    }
}
