package org.toraga.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.countries.CountryCode;
import org.toraga.revisions.RecordsChanged;
import org.toraga.support.WholeDesk;

/** The list of figures, page by page, against all of it as the database sorts it at once. */
@WholeDesk
class ObservationListTest {

    private static final CountryCode KAZ = new CountryCode("KAZ");
    private static final IndicatorCode POPULATION = new IndicatorCode("SP.POP.TOTL");

    /** Of no power of two and no page of a grid. */
    private static final int PAGE = 97;

    final ObservationService observations;
    final JdbcClient jdbc;
    final ApplicationEventPublisher events;

    ObservationListTest(ObservationService observations, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.observations = observations;
        this.jdbc = jdbc;
        this.events = events;
    }

    record Case(ObservationFilter filter, Sort sort, String orderBy, String language) {}

    static Stream<Case> cases() {
        var filters = List.of(
                ObservationFilter.ALL,
                new ObservationFilter(KAZ, null, null),
                new ObservationFilter(null, POPULATION, null),
                new ObservationFilter(null, null, 2010),
                new ObservationFilter(KAZ, POPULATION, null),
                new ObservationFilter(new CountryCode("XXX"), null, null));
        var cases = new ArrayList<Case>();
        for (var filter : filters) {
            for (var language : List.of("en", "ru", "kk")) {
                cases.add(new Case(filter, Sort.unsorted(), "", language));
            }
            for (var direction : Sort.Direction.values()) {
                var word = direction.isAscending() ? ", " : " desc, ";
                cases.add(new Case(filter, by(direction, "country"), "n.collation_rank" + word, "ru"));
                cases.add(new Case(filter, by(direction, "INDICATOR"), "i.code" + word, "kk"));
                cases.add(new Case(filter, by(direction, "YEAR"), "o.observed_year" + word, "ru"));
                cases.add(new Case(filter, by(direction, "VALUE"), "o.observed_value" + word, "kk"));
                cases.add(new Case(
                        filter,
                        by(direction, "VALUE").and(Sort.by(Sort.Direction.DESC, "YEAR")),
                        "o.observed_value" + word + "o.observed_year desc, ",
                        "en"));
                cases.add(new Case(
                        filter,
                        by(direction, "YEAR").and(Sort.by("VALUE")),
                        "o.observed_year" + word + "o.observed_value, ",
                        "en"));
            }
        }
        return cases.stream();
    }

    private static Sort by(Sort.Direction direction, String word) {
        return Sort.by(direction, word);
    }

    /** The first pages, some in between, those about the middle, and the last ones. */
    @ParameterizedTest
    @MethodSource("cases")
    void pagesNeitherSkipNorRepeatNorMoveALine(Case tried) {
        var all = all(tried);

        assertThat(observations.count(tried.filter())).isEqualTo(all.size());
        int pages = (all.size() + PAGE - 1) / PAGE;
        for (int page : Stream.of(
                        0, 1, 2, pages / 7, pages / 2 - 1, pages / 2, pages / 2 + 1, pages - 2, pages - 1, pages)
                .filter(number -> number >= 0)
                .distinct()
                .toList()) {
            var lines = observations.find(
                    tried.filter(), Locale.of(tried.language()), PageRequest.of(page, PAGE, tried.sort()));
            assertThat(lines)
                    .as("page %d of %d", page, pages)
                    .extracting(ObservationRow::key)
                    .isEqualTo(all.subList(Math.min(all.size(), page * PAGE), Math.min(all.size(), (page + 1) * PAGE)));
        }
    }

    private List<ObservationKey> all(Case tried) {
        var filter = tried.filter();
        var wanted = new ArrayList<>(List.of("n.language = '" + tried.language() + "'"));
        if (filter.country() != null) {
            wanted.add("a.country_code = '" + filter.country() + "'");
        }
        if (filter.indicator() != null) {
            wanted.add("i.code = '" + filter.indicator() + "'");
        }
        if (filter.year() != null) {
            wanted.add("o.observed_year = " + filter.year());
        }
        return jdbc.sql("""
                        select a.country_code, i.code, o.observed_year
                        from observation o
                        join area a on a.id = o.area_id
                        join indicator i on i.id = o.indicator_id
                        join country_name n on n.country_code = a.country_code
                        where %s
                        order by %s n.collation_rank, i.code, o.observed_year
                        """.formatted(String.join(" and ", wanted), tried.orderBy()))
                .query((row, number) -> new ObservationKey(
                        new CountryCode(row.getString(1)), new IndicatorCode(row.getString(2)), row.getInt(3)))
                .list();
    }

    @Test
    void aFileHasTheLinesOfTheListInItsOrder() {
        for (var sort : List.of(Sort.unsorted(), by(Sort.Direction.DESC, "VALUE"), by(Sort.Direction.ASC, "YEAR"))) {
            var filter = new ObservationFilter(null, POPULATION, null);
            var written = new ArrayList<ObservationRow>();
            observations.each(filter, Locale.of("kk"), sort, written::add);

            assertThat(written)
                    .isEqualTo(observations.find(
                            filter, Locale.of("kk"), PageRequest.of(0, observations.count(filter) + 1, sort)));
        }
    }

    @Test
    void whatWasAddedChangedAndDeletedIsInTheListAtOnce() {
        var filter = new ObservationFilter(KAZ, POPULATION, null);
        int count = observations.count(ObservationFilter.ALL);
        int ofSeries = observations.count(filter);
        var key = observations.create(new ObservationDraft(KAZ, POPULATION, 1907, new BigDecimal("-9E19")));
        try {
            var least = observations
                    .find(ObservationFilter.ALL, Locale.ENGLISH, PageRequest.of(0, 1, Sort.by("VALUE")))
                    .getFirst();
            assertThat(least.key()).hasToString(key);
            assertThat(observations
                            .find(ObservationFilter.ALL, Locale.ENGLISH, PageRequest.of(0, 1, Sort.by("YEAR")))
                            .getFirst())
                    .isEqualTo(least);
            assertThat(observations.find(filter, Locale.ENGLISH, PageRequest.of(0, 1)))
                    .containsExactly(least);
            assertThat(observations.count(ObservationFilter.ALL)).isEqualTo(count + 1);
            assertThat(observations.count(filter)).isEqualTo(ofSeries + 1);
        } finally {
            observations.delete(key, 0);
        }
        assertThat(observations.count(ObservationFilter.ALL)).isEqualTo(count);
        assertThat(observations.count(filter)).isEqualTo(ofSeries);
    }

    @Test
    void afterVeryManyChangesTheListIsReadAnew() {
        int count = observations.count(ObservationFilter.ALL);
        insert();
        try {
            events.publishEvent(new RecordsChanged(1, "IMPORT", "admin", Map.of("observations", Set.of())));
            assertThat(observations.count(ObservationFilter.ALL)).isEqualTo(count + 1);
        } finally {
            delete();
        }
        // Past the desk: the first page that lacks the line lets it be noticed.
        assertThat(observations.find(ObservationFilter.ALL, Locale.ENGLISH, PageRequest.of(0, 1, Sort.by("YEAR"))))
                .isEmpty();
        assertThat(observations.count(ObservationFilter.ALL)).isEqualTo(count);
    }

    @Test
    @Transactional
    void aTransactionSeesWhatItHasWrittenItself() {
        int count = observations.count(ObservationFilter.ALL);
        insert();

        assertThat(observations.count(ObservationFilter.ALL)).isEqualTo(count + 1);
    }

    private void insert() {
        jdbc.sql("""
                        insert into observation (area_id, indicator_id, observed_year, observed_value, version)
                        select 398, id, 1903, 1, 0 from indicator where code = 'SP.POP.TOTL'
                        """).update();
    }

    private void delete() {
        jdbc.sql("delete from observation where observed_year = 1903").update();
    }
}
