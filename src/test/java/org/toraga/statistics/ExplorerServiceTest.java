package org.toraga.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.toraga.countries.CountryCode;
import org.toraga.support.WholeDesk;

/** Figures are worked out by hand from the shipped files, apart from the code that is tested. */
@WholeDesk
class ExplorerServiceTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 1, 15);
    private static final List<String> TRADE = List.of("NE.EXP.GNFS.CD", "NE.IMP.GNFS.CD");
    private static final List<String> GDP = List.of("NY.GDP.MKTP.CD");
    private static final List<String> PEOPLE = List.of("SP.POP.TOTL");

    private static final Set<CountryCode> SCO =
            countries("CHN", "KAZ", "KGZ", "RUS", "TJK", "UZB", "IND", "PAK", "IRN");
    private static final Set<CountryCode> SCO_OR_OTS =
            countries("CHN", "KAZ", "KGZ", "RUS", "TJK", "UZB", "IND", "PAK", "IRN", "TUR", "AZE");
    private static final Set<CountryCode> IFAS = countries("KAZ", "KGZ", "TJK", "TKM", "UZB");

    final ExplorerService explorer;

    ExplorerServiceTest(ExplorerService explorer) {
        this.explorer = explorer;
    }

    private static Set<CountryCode> countries(String... codes) {
        return Stream.of(codes).map(CountryCode::new).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Subject group(Set<CountryCode> states) {
        return new Subject.Group("group", Members.constant(states));
    }

    private static Subject state(String code) {
        return new Subject.State(new CountryCode(code));
    }

    private Measure measure(List<String> codes, ShownAs shownAs) {
        return new Measure(
                explorer.indicators(codes.stream().map(IndicatorCode::new).toList()), shownAs, 2010);
    }

    private Aggregate figure(List<String> codes, ShownAs shownAs, Subject subject, int year) {
        return explorer.courses(measure(codes, shownAs), List.of(subject), new Years(year, year))
                .getFirst()
                .years()
                .getFirst();
    }

    private void assertFigure(Aggregate figure, String expected) {
        assertThat(figure.value()).isCloseTo(new BigDecimal(expected), within(new BigDecimal("0.01")));
    }

    @Test
    void theScoMakesAQuarterOfWorldGdpAndTwoFifthsOfItsPeople() {
        assertFigure(figure(GDP, ShownAs.SHARE, group(SCO), 2022), "24.47");
        assertFigure(figure(GDP, ShownAs.SHARE, group(SCO), 2023), "23.49");
        assertFigure(figure(PEOPLE, ShownAs.SHARE, group(SCO), 2023), "42.21");
    }

    @Test
    void tradeIsExportsAndImportsAddedUpAndNamesWhoLacksOne() {
        var trade = figure(TRADE, ShownAs.SHARE, group(SCO), 2022);

        assertFigure(trade, "16.20");
        assertThat(trade.coverage().without()).isEqualTo(countries("KGZ", "TJK"));
    }

    @Test
    void theScoAndTheOtsTogetherTradeMoreOfTheWorldsTotalThanIn2010() {
        assertFigure(figure(TRADE, ShownAs.SHARE, group(SCO_OR_OTS), 2010), "14.63");
        assertFigure(figure(TRADE, ShownAs.SHARE, group(SCO_OR_OTS), 2022), "17.50");
    }

    @Test
    void tradeOfAStateIsMissingIfEitherHalfIs() {
        assertThat(figure(TRADE, ShownAs.VALUE, state("KGZ"), 2022).value()).isNull();
        assertFigure(figure(TRADE, ShownAs.VALUE, state("KAZ"), 2022), "154570028142.08");
    }

    @Test
    void aTotalOfWhichNoStateHasEveryPartHasNoValue() {
        var imports = figure(TRADE, ShownAs.VALUE, group(SCO), 2023);

        assertThat(imports.value()).isNull();
        assertThat(imports.coverage().without()).hasSize(9);
    }

    @Test
    void aFigurePerHeadDividesByThePeopleOfTheSameStatesAndYear() {
        assertFigure(figure(GDP, ShownAs.HEAD, group(SCO), 2023), "7377.60");
        assertFigure(figure(List.of("AQUASTAT.WW.TOTAL.BCM"), ShownAs.HEAD, group(IFAS), 2020), "1567.44");
    }

    @Test
    void growthIsTheChangeAgainstTheYearBefore() {
        assertFigure(figure(GDP, ShownAs.GROWTH, group(SCO), 2022), "3.47");
        assertFigure(figure(GDP, ShownAs.GROWTH, group(SCO), 2023), "0.21");
    }

    @Test
    void anIndexIsAHundredInItsBaseYear() {
        assertFigure(figure(GDP, ShownAs.INDEX, group(SCO), 2010), "100");
        assertFigure(figure(GDP, ShownAs.INDEX, group(SCO), 2023), "244.19");
        assertFigure(figure(GDP, ShownAs.INDEX, new Subject.World(), 2010), "100");
    }

    @Test
    void aMeanIsWeightedAsItsIndicatorSays() {
        assertFigure(figure(List.of("SP.DYN.LE00.IN"), ShownAs.VALUE, group(SCO), 2021), "72.10");
    }

    @Test
    void theWorldIsAllOfTheWorld() {
        assertFigure(figure(GDP, ShownAs.SHARE, new Subject.World(), 2020), "100");
    }

    @Test
    void anAccessionIsNoGrowth() {
        var grown = new TreeMap<Integer, Set<CountryCode>>();
        grown.put(2016, countries("CHN", "KAZ", "KGZ", "RUS", "TJK", "UZB"));
        grown.put(2017, countries("CHN", "KAZ", "KGZ", "RUS", "TJK", "UZB", "IND", "PAK"));
        var asItGrew = new Subject.Group("SCO", Members.grown(grown));
        var held = new Subject.Group("SCO", Members.constant(grown.get(2017)));
        var years = new Years(2016, 2017);

        var people = explorer.courses(measure(PEOPLE, ShownAs.VALUE), List.of(asItGrew, held), years);
        var growth = explorer.courses(measure(PEOPLE, ShownAs.GROWTH), List.of(asItGrew, held), years);

        assertThat(people.get(0).years().get(0).value())
                .isLessThan(people.get(1).years().get(0).value());
        assertThat(people.get(0).years().get(1)).isEqualTo(people.get(1).years().get(1));
        assertThat(growth.get(0).in(2017)).isEqualTo(growth.get(1).in(2017));
    }

    @Test
    void aRankingTakesTheLatestFigureWithinTheWindowAndKeepsItsYear() {
        var states = List.of(state("KAZ"), state("KGZ"), state("PRK"));

        var strict = explorer.ranking(measure(TRADE, ShownAs.VALUE), states, 2022, 1);
        var lenient = explorer.ranking(measure(TRADE, ShownAs.VALUE), states, 2022, 5);

        assertThat(strict.places()).extracting(Ranking.Place::subject).containsExactly(state("KAZ"));
        assertThat(strict.without()).containsExactly(state("KGZ"), state("PRK"));
        assertThat(lenient.places()).extracting(place -> place.figure().year()).containsExactly(2022, 2018);
        assertThat(lenient.mixesYears()).isTrue();
    }

    @Test
    void theYearShownIsTheLatestThatIsOverAndThatMostStatesHave() {
        assertThat(explorer.yearShown(measure(GDP, ShownAs.VALUE), List.of(group(SCO)), AS_OF))
                .hasValue(2023);
        assertThat(explorer.yearShown(measure(TRADE, ShownAs.VALUE), List.of(group(SCO)), AS_OF))
                .hasValue(2022);
        assertThat(explorer.yearShown(measure(List.of("AG.LND.TOTL.K2"), ShownAs.VALUE), List.of(group(SCO)), AS_OF))
                .hasValue(2015);
        assertThat(explorer.yearShown(measure(GDP, ShownAs.VALUE), List.of(group(SCO)), LocalDate.of(1999, 1, 1)))
                .isEmpty();
    }

    @Test
    void theYearsOfSeveralIndicatorsAreThoseThatAllHave() {
        assertThat(explorer.years(List.of(new IndicatorCode("NE.EXP.GNFS.CD"), new IndicatorCode("NE.IMP.GNFS.CD"))))
                .hasValue(new Years(2000, 2022));
        assertThat(explorer.years(List.of(new IndicatorCode("NO.SUCH.ONE")))).isEmpty();
    }

    @Test
    void whatCannotBePutTogetherIsRefused() {
        var water = measure(List.of("AQUASTAT.RWR.PC.M3"), ShownAs.VALUE);

        assertThatExceptionOfType(NotAggregatableException.class)
                .isThrownBy(() -> explorer.courses(water, List.of(group(SCO)), new Years(2020, 2020)));
        assertThat(figure(List.of("AQUASTAT.RWR.PC.M3"), ShownAs.VALUE, state("KAZ"), 2020)
                        .value())
                .isPositive();
    }

    @Test
    void whatCannotBeExpressedSoIsRefusedWithTheReason() {
        assertRefused(List.of("SP.DYN.LE00.IN"), ShownAs.SHARE, "share");
        assertRefused(List.of("SP.DYN.LE00.IN"), ShownAs.HEAD, "head");
        assertRefused(PEOPLE, ShownAs.HEAD, "headOfPopulation");
        assertRefused(List.of("FP.CPI.TOTL.ZG"), ShownAs.GROWTH, "changeOfPercentage");
        assertRefused(List.of("NY.GDP.MKTP.CD", "SP.POP.TOTL"), ShownAs.VALUE, "notAddedUp");
        assertRefused(List.of("NY.GDP.MKTP.CD", "NY.GDP.MKTP.CD"), ShownAs.VALUE, "notAddedUp");
        assertRefused(List.of(), ShownAs.VALUE, "tooManyParts");
    }

    private void assertRefused(List<String> codes, ShownAs shownAs, String fault) {
        assertThatExceptionOfType(MeasureRefusedException.class)
                .isThrownBy(() -> measure(codes, shownAs))
                .satisfies(refused -> assertThat(refused.textKey()).isEqualTo("statistics.refusal.measure." + fault));
    }

    @Test
    void atMost200SubjectsAreAnswered() {
        var many = Collections.nCopies(201, state("KAZ"));

        assertThat(explorer.courses(measure(GDP, ShownAs.VALUE), many.subList(0, 200), new Years(2020, 2020)))
                .hasSize(200);
        assertThatExceptionOfType(MeasureRefusedException.class)
                .isThrownBy(() -> explorer.courses(measure(GDP, ShownAs.VALUE), many, new Years(2020, 2020)));
    }

    @Test
    void aGroupOfNobodyHasNoValue() {
        assertThat(Map.of("value", ShownAs.VALUE, "share", ShownAs.SHARE, "head", ShownAs.HEAD)
                        .values())
                .allSatisfy(shownAs -> assertThat(
                                figure(GDP, shownAs, group(Set.of()), 2020).value())
                        .isNull());
    }

    @Test
    @WithAnonymousUser
    void whoIsNotSignedInReadsNothing() {
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> explorer.years(List.of(new IndicatorCode("SP.POP.TOTL"))));
    }
}
