package org.toraga.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.OrganizationKind;
import org.toraga.support.WholeDesk;

@WholeDesk
class OrganizationListTest {

    static final LocalDate DEFAULT_DAY = LocalDate.of(2024, 1, 15);
    static final OrganizationFilter ALL = new OrganizationFilter("", Optional.empty());

    final ProfileLists lists;

    OrganizationListTest(ProfileLists lists) {
        this.lists = lists;
    }

    @Test
    void membersAndObserversAreThoseOfTheDay() {
        assertThat(row("SCO", DEFAULT_DAY).members()).isEqualTo(9);
        assertThat(row("SCO", LocalDate.of(2023, 7, 1)).members()).isEqualTo(8);
        assertThat(row("SCO", LocalDate.of(2024, 7, 5)).members()).isEqualTo(10);
        assertThat(row("OTS", DEFAULT_DAY).members()).isEqualTo(5);
        assertThat(row("OTS", DEFAULT_DAY).observers()).isEqualTo(2);
        assertThat(row("CICA", DEFAULT_DAY).members()).isEqualTo(28);
        assertThat(row("CSTO", DEFAULT_DAY).members()).isEqualTo(6);
        assertThat(row("IFAS", DEFAULT_DAY).members()).isEqualTo(5);
    }

    @Test
    void aStateThatJoinedOnAnUnknownDayIsNotCounted() {
        assertThat(row("IOFS", DEFAULT_DAY).members()).isEqualTo(40);
    }

    @Test
    void theShareOfWorldOutputIsThatOfTheLastYearThatIsOver() {
        var sco = row("SCO", DEFAULT_DAY);

        assertThat(sco.gdpYear()).isEqualTo(2023);
        assertThat(rounded(sco.gdpShare())).isEqualByComparingTo("23.5");
        assertThat(sco.populationYear()).isEqualTo(2023);
    }

    @Test
    void figuresAreThoseOfTheMembersOfTheDay() {
        var withIran = row("SCO", LocalDate.of(2023, 7, 5));

        assertThat(withIran.gdpYear()).isEqualTo(2022);
        assertThat(rounded(withIran.gdpShare())).isEqualByComparingTo("24.5");
        assertThat(row("SCO", LocalDate.of(2023, 7, 1)).gdpShare()).isLessThan(withIran.gdpShare());
    }

    @Test
    void beforeTheFirstFigureThereIsAGapAndNoZero() {
        var early = row("SCO", LocalDate.of(1950, 1, 1));

        assertThat(early.members()).isZero();
        assertThat(early.population()).isNull();
        assertThat(early.populationYear()).isNull();
        assertThat(early.gdpShare()).isNull();
    }

    @Test
    void wordsAreLookedForInCodeNameAndSeat() {
        assertThat(codes(new OrganizationFilter("ifas", Optional.empty()))).containsExactly("IFAS");
        assertThat(codes(new OrganizationFilter(" TURKIC ", Optional.empty()))).containsExactly("OTS");
        assertThat(codes(new OrganizationFilter("astana", Optional.empty()))).containsExactly("CICA", "IOFS");
    }

    @Test
    void aKindLeavesOnlyItsOwn() {
        var funds = new OrganizationFilter("", Optional.of(OrganizationKind.FUND));

        assertThat(codes(funds)).containsExactly("IFAS");
        assertThat(lists.count(funds)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "_",
                "!",
                "%' or 1=1 --",
                "'; drop table organization; --",
                "\\",
                "<script>alert(1)</script>"
            })
    void signsOfTheDatabaseStandForThemselves(String words) {
        var filter = new OrganizationFilter(words, Optional.empty());

        assertThat(codes(filter)).isEmpty();
        assertThat(lists.count(filter)).isZero();
        assertThat(lists.count(ALL)).isEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource(OrganizationSort.class)
    void pagesOfEveryOrderSkipNoneAndRepeatNone(OrganizationSort by) {
        for (var direction : Sort.Direction.values()) {
            var order = Sort.by(direction, by.name());
            var paged = new ArrayList<OrganizationCode>();
            for (int page = 0; page < 3; page++) {
                lists.organizations(ALL, DEFAULT_DAY, PageRequest.of(page, 2, order))
                        .forEach(row -> paged.add(row.code()));
            }
            var whole = lists.organizations(ALL, DEFAULT_DAY, PageRequest.of(0, 50, order)).stream()
                    .map(OrganizationRow::code)
                    .toList();
            assertThat(paged).doesNotHaveDuplicates().isEqualTo(whole).hasSize(6);
        }
    }

    @Test
    void whatHasNoValueComesLastInEitherDirection() {
        for (var direction : Sort.Direction.values()) {
            var rows = lists.organizations(
                    ALL, DEFAULT_DAY, PageRequest.of(0, 50, Sort.by(direction, OrganizationSort.SEAT.name())));
            assertThat(rows.getLast().code()).isEqualTo(new OrganizationCode("IFAS"));
            assertThat(rows.getLast().headquartersCity()).isNull();
        }
    }

    @Test
    void theGreatestComeFirstWhenAskedFor() {
        var rows = lists.organizations(
                ALL, DEFAULT_DAY, PageRequest.of(0, 50, Sort.by(Sort.Direction.DESC, OrganizationSort.MEMBERS.name())));

        assertThat(rows).extracting(OrganizationRow::members).containsExactly(40, 28, 9, 6, 5, 5);
    }

    private OrganizationRow row(String code, LocalDate asOf) {
        return lists.organizations(ALL, asOf, PageRequest.of(0, 50)).stream()
                .filter(row -> row.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<String> codes(OrganizationFilter filter) {
        return lists.organizations(filter, DEFAULT_DAY, PageRequest.of(0, 50)).stream()
                .map(row -> row.code().value())
                .toList();
    }

    private BigDecimal rounded(BigDecimal percent) {
        return percent.setScale(1, RoundingMode.HALF_UP);
    }
}
