package org.toraga.statistics.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.toraga.base.ui.Address;
import org.toraga.charts.ChartAnnotation;
import org.toraga.charts.ChartSeries;
import org.toraga.statistics.Subject;
import org.toraga.statistics.Years;
import org.toraga.support.WholeDesk;

@WholeDesk
class ExplorerReaderTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 1, 15);

    final ExplorerReader reader;
    final MeasureTexts words;
    final StatisticsTexts texts;

    ExplorerReaderTest(ExplorerReader reader, MeasureTexts words, StatisticsTexts texts) {
        this.reader = reader;
        this.words = words;
        this.texts = texts;
    }

    private Explored.Picture read(String query) {
        return read(query, Locale.ENGLISH);
    }

    private Explored.Picture read(String query, Locale language) {
        var state = ExplorerState.read(Address.of(new Location("statistics?" + query)));
        return (Explored.Picture) reader.read(state, AS_OF, language);
    }

    /** Colours of the series that stand out, by the pages of their states. */
    private Map<String, String> colours(String query, Locale language) {
        return new ExplorerCharts(read(query, language), words, texts, language)
                .describe().series().stream()
                        .filter(series -> !series.quiet())
                        .collect(Collectors.toMap(
                                series -> Objects.requireNonNull(
                                        series.points().getFirst().path()),
                                series -> Objects.requireNonNull(series.colour())));
    }

    @Test
    void aGroupThatGrewIsMarkedWhereItGrew() {
        var picture = read("indicator=SP.POP.TOTL&scope=members&organization=SCO&together=true&members=grew");

        assertThat(picture.annotations())
                .extracting(ChartAnnotation::category, ChartAnnotation::text)
                .contains(tuple("2001", "+ 6 states"), tuple("2017", "+ India, Pakistan"), tuple("2023", "+ Iran"));
        assertThat(picture.courses()
                        .getFirst()
                        .in(2016)
                        .orElseThrow()
                        .coverage()
                        .total())
                .isEqualTo(6);
        assertThat(picture.courses()
                        .getFirst()
                        .in(2017)
                        .orElseThrow()
                        .coverage()
                        .total())
                .isEqualTo(8);
    }

    @Test
    void membersOfTheDayCountInEveryYearUnlessAskedOtherwise() {
        var picture = read("indicator=SP.POP.TOTL&scope=members&organization=SCO&together=true");

        assertThat(picture.annotations()).isEmpty();
        assertThat(picture.courses().getFirst().years())
                .allSatisfy(year -> assertThat(year.coverage().total()).isEqualTo(9));
    }

    @Test
    void chairsAndEventsAreDrawnAtTheirYears() {
        var picture = read("indicator=SP.POP.TOTL&scope=members&organization=SCO&marks=chairs,events");

        assertThat(picture.annotations())
                .extracting(ChartAnnotation::text)
                .contains("Kazakhstan in the chair of SCO")
                .anyMatch(text -> text.contains("2023") || text.contains("summit"));
        assertThat(picture.annotations())
                .allSatisfy(mark -> assertThat(mark.category()).matches("20\\d\\d"));
    }

    @Test
    void ofAllStatesAFewAreColouredAndTheOthersLeadToBeingPicked() {
        var lines = new ExplorerCharts(read("indicator=NY.GDP.MKTP.CD"), words, texts, Locale.ENGLISH)
                .describe()
                .series();

        assertThat(lines).hasSize(194);
        assertThat(lines.stream().filter(line -> !line.quiet()))
                .hasSizeLessThanOrEqualTo(20)
                .extracting(ChartSeries::name)
                .contains("Kazakhstan", "United States", "China");
        assertThat(lines.stream().filter(ChartSeries::quiet).flatMap(line -> line.points().stream()))
                .allSatisfy(point -> assertThat(point.path()).contains("pick="));
    }

    @Test
    void whatIsPickedStandsOutAlone() {
        var lines = new ExplorerCharts(read("indicator=NY.GDP.MKTP.CD&pick=UZB,KGZ"), words, texts, Locale.ENGLISH)
                .describe()
                .series();

        assertThat(lines.stream().filter(line -> !line.quiet()))
                .extracting(ChartSeries::name)
                .containsExactlyInAnyOrder("Kyrgyzstan", "Uzbekistan");
    }

    @Test
    void aStateHasTheSameColourInEveryLanguageYearAndKindOfChart() {
        var ofFour = "scope=group&states=KAZ,KGZ,TUR,UZB&indicator=";
        var lines = colours(ofFour + "NY.GDP.PCAP.CD", Locale.ENGLISH);

        assertThat(lines).hasSize(4);
        assertThat(lines.values()).doesNotHaveDuplicates();
        assertThat(colours(ofFour + "NY.GDP.PCAP.CD", Locale.of("ru"))).isEqualTo(lines);
        for (var year : List.of("2000", "2021")) {
            var marks = ofFour + "SP.DYN.LE00.IN&lens=scatter&against=NY.GDP.PCAP.PP.CD&years=" + year;
            assertThat(colours(marks, Locale.ENGLISH)).as(year).isEqualTo(lines);
        }
    }

    @Test
    void theOthersKeepTheirColoursWhenOneMoreIsPicked() {
        var query = "indicator=NY.GDP.MKTP.CD";
        var before = colours(query, Locale.ENGLISH);
        var picking = new ExplorerCharts(read(query), words, texts, Locale.ENGLISH)
                .describe().series().stream()
                        .filter(line -> line.name().equals("Albania"))
                        .findFirst()
                        .orElseThrow()
                        .points()
                        .getFirst()
                        .path();

        var after = colours(picking.substring(picking.indexOf('?') + 1), Locale.ENGLISH);

        assertThat(after).hasSize(before.size() + 1).containsAllEntriesOf(before);
        assertThat(after.values()).doesNotHaveDuplicates();
    }

    @Test
    void theYearStandsBesideTheNameWhereYearsAreMixed() {
        var picture = read("indicator=NE.EXP.GNFS.CD,NE.IMP.GNFS.CD&scope=group&states=KAZ,KGZ&lens=ranking"
                + "&years=2022&window=5");
        var bars = new ExplorerCharts(picture, words, texts, Locale.ENGLISH)
                .describe()
                .series()
                .getFirst()
                .points();

        assertThat(picture.ranking().mixesYears()).isTrue();
        assertThat(bars).extracting(bar -> bar.category()).containsExactly("Kazakhstan · 2022", "Kyrgyzstan · 2018");
    }

    @Test
    void aPictureOfOneYearReadsNoOtherYears() {
        var picture = read("indicator=SP.POP.TOTL&lens=map&years=2010");

        assertThat(picture.years()).isEqualTo(new Years(2010, 2010));
        assertThat(picture.courses()).isEmpty();
        assertThat(picture.ranking().places())
                .allSatisfy(place -> assertThat(place.figure().year()).isEqualTo(2010));
        assertThat(picture.subjects()).allSatisfy(subject -> assertThat(subject).isInstanceOf(Subject.State.class));
    }
}
