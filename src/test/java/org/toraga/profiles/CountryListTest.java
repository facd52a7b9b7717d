package org.toraga.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.toraga.countries.CountryCode;
import org.toraga.memberships.MembershipStatus;
import org.toraga.organizations.OrganizationCode;
import org.toraga.profiles.CountryRow.Standing;
import org.toraga.statistics.IndicatorCode;
import org.toraga.support.WholeDesk;

@WholeDesk
class CountryListTest {

    static final LocalDate DEFAULT_DAY = LocalDate.of(2024, 1, 15);
    static final Locale RUSSIAN = Locale.of("ru");
    static final Locale KAZAKH = Locale.of("kk");
    static final List<IndicatorCode> FIGURES = List.of(
            new IndicatorCode("SP.POP.TOTL"),
            new IndicatorCode("NY.GDP.MKTP.CD"),
            new IndicatorCode("NY.GDP.PCAP.CD"),
            new IndicatorCode("AG.SRF.TOTL.K2"),
            new IndicatorCode("UNDP.HDI"));

    final ProfileLists lists;

    CountryListTest(ProfileLists lists) {
        this.lists = lists;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void countriesStandInTheAlphabetOfTheLanguage(String language) {
        var names =
                lists
                        .countries(filter("", null, null), DEFAULT_DAY, Locale.of(language), PageRequest.of(0, 300))
                        .stream()
                        .map(CountryRow::name)
                        .toList();

        assertThat(names).hasSize(194).isSortedAccordingTo(Collator.getInstance(Locale.of(language))::compare);
    }

    @Test
    void aStandingOfEveryKindIsShownAsOfTheDay() {
        var mongolia = row("MNG", DEFAULT_DAY);

        assertThat(mongolia.standings())
                .contains(
                        new Standing(new OrganizationCode("SCO"), MembershipStatus.OBSERVER),
                        new Standing(new OrganizationCode("CICA"), MembershipStatus.MEMBER));
        assertThat(row("IRN", LocalDate.of(2023, 7, 1)).standings())
                .doesNotContain(new Standing(new OrganizationCode("SCO"), MembershipStatus.MEMBER));
        assertThat(row("IRN", LocalDate.of(2023, 7, 5)).standings())
                .contains(new Standing(new OrganizationCode("SCO"), MembershipStatus.MEMBER));
    }

    @Test
    void aStateWhoseDayOfJoiningIsUnknownHasNoStandingOnAnyDay() {
        assertThat(row("TCD", DEFAULT_DAY).standings()).isEmpty();
    }

    @Test
    void aFigureIsTheLatestOfAYearThatIsOverWithThatYear() {
        var kazakhstan = row("KAZ", DEFAULT_DAY);

        assertThat(kazakhstan.figures()).hasSize(FIGURES.size());
        assertThat(kazakhstan.figures().getFirst().year()).isEqualTo(2023);
        assertThat(kazakhstan.figures().getFirst().value())
                .isBetween(new BigDecimal("19000000"), new BigDecimal("21000000"));
    }

    @Test
    void aMissingFigureIsAGapAndComesLastInEitherDirection() {
        for (var direction : Sort.Direction.values()) {
            var rows = lists.countries(
                    filter("", null, null),
                    DEFAULT_DAY,
                    Locale.ENGLISH,
                    PageRequest.of(0, 300, Sort.by(direction, "FIGURE_1")));
            assertThat(rows.getLast().figures().get(1).value()).isNull();
            assertThat(rows.getFirst().figures().get(1).value()).isNotNull();
        }
    }

    @Test
    void namesAreFoundInTheLanguageOfThePageInEnglishAndByCode() {
        assertThat(codes(filter("қазақ", null, null), KAZAKH)).containsExactly("KAZ");
        assertThat(codes(filter("КАЗАХ", null, null), RUSSIAN)).containsExactly("KAZ");
        assertThat(codes(filter("kazakh", null, null), RUSSIAN)).containsExactly("KAZ");
        assertThat(codes(filter("turkiye", null, null), Locale.ENGLISH)).containsExactly("TUR");
        assertThat(codes(filter("uzb", null, null), KAZAKH)).containsExactly("UZB");
    }

    @Test
    void regionAndOrganizationNarrowTogether() {
        assertThat(codes(filter("", null, "SCO"), Locale.ENGLISH)).contains("KAZ", "MNG", "TUR");
        assertThat(codes(filter("", "Europe", "CSTO"), Locale.ENGLISH)).containsExactly("BLR", "RUS");
        assertThat(lists.count(filter("", "Europe", "CSTO"), DEFAULT_DAY, Locale.ENGLISH))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "%' or 1=1 --", "'; drop table country; --", "\\", "<script>"})
    void signsOfTheDatabaseStandForThemselves(String words) {
        assertThat(codes(filter(words, null, null), Locale.ENGLISH)).isEmpty();
        assertThat(codes(filter("", words, null), Locale.ENGLISH)).isEmpty();
        assertThat(lists.count(filter("", null, null), DEFAULT_DAY, Locale.ENGLISH))
                .isEqualTo(194);
    }

    @ParameterizedTest
    @EnumSource(CountrySort.class)
    void pagesOfEveryOrderSkipNoneAndRepeatNone(CountrySort by) {
        for (var direction : Sort.Direction.values()) {
            var order = Sort.by(direction, by.name());
            var paged = new ArrayList<CountryCode>();
            for (int page = 0; page < 5; page++) {
                lists.countries(filter("", null, null), DEFAULT_DAY, Locale.ENGLISH, PageRequest.of(page, 40, order))
                        .forEach(row -> paged.add(row.code()));
            }
            assertThat(paged).doesNotHaveDuplicates().hasSize(194);
        }
    }

    private CountryFilter filter(String words, String region, String organization) {
        return new CountryFilter(
                words,
                Optional.ofNullable(region),
                Optional.ofNullable(organization).map(OrganizationCode::new),
                FIGURES);
    }

    private CountryRow row(String code, LocalDate asOf) {
        return lists.countries(filter(code, null, null), asOf, Locale.ENGLISH, PageRequest.of(0, 300)).stream()
                .filter(row -> row.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<String> codes(CountryFilter filter, Locale language) {
        return lists.countries(filter, DEFAULT_DAY, language, PageRequest.of(0, 300)).stream()
                .map(row -> row.code().value())
                .toList();
    }
}
