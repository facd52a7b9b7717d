package org.toraga.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.toraga.base.Wording;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;

/**
 * The working list of figures, of which there may be millions: for a page only its own lines are read. Which these are is known
 * beforehand ({@link StoredSeries}), or, of all figures by value, told by an index ({@link FiguresByValue}).
 */
@Repository
class ObservationListQueries {

    private static final String FROM = """
             from observation o
             join area a on a.id = o.area_id
             join indicator i on i.id = o.indicator_id
            """;

    private static final String LINES = """
            select a.country_code, i.code, i.name, i.name_russian, i.name_kazakh, i.unit, i.decimals,
                o.observed_year, o.observed_value, o.version, o.area_id, o.indicator_id
            """ + FROM;

    private static final String NAMES =
            " join country_name n on n.country_code = a.country_code and n.language = :language";

    private static final Sort BY_KEY =
            Sort.by(ObservationSort.COUNTRY.name(), ObservationSort.INDICATOR.name(), ObservationSort.YEAR.name());

    /** Rows that PostgreSQL sends at once, instead of all of them. */
    private static final int FETCHED_AT_ONCE = 2_000;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate reading;
    private final StoredSeries series;
    private final FiguresByValue values;

    ObservationListQueries(JdbcClient jdbc, DataSource database, StoredSeries series, FiguresByValue values) {
        this.jdbc = jdbc;
        this.series = series;
        this.values = values;
        // One of our own: how many rows are fetched at once is kept in it.
        var template = new JdbcTemplate(database);
        template.setFetchSize(FETCHED_AT_ONCE);
        reading = new NamedParameterJdbcTemplate(template);
    }

    List<ObservationRow> find(ObservationFilter filter, Locale language, Pageable page) {
        var sort = page.getSort();
        if (sort.stream().noneMatch(by -> ObservationSort.of(by) == ObservationSort.VALUE)) {
            var stored = series.read();
            return lines(stored.page(axes(stored, filter, language, sort), page.getOffset(), page.getPageSize()));
        }
        var first = sort.iterator().next();
        return filter.equals(ObservationFilter.ALL) && ObservationSort.of(first) == ObservationSort.VALUE
                ? ofAllByValue(language, page, first.isAscending())
                : sorted(filter, language, page);
    }

    int count(ObservationFilter filter) {
        var stored = series.read();
        return stored.count(axes(stored, filter, Locale.ENGLISH, Sort.unsorted()));
    }

    /** What is sorted by, and then the rest of the key, so that paging neither skips nor repeats a line. */
    private List<SeriesYears.Axis> axes(SeriesYears stored, ObservationFilter filter, Locale language, Sort sort) {
        var axes = new LinkedHashMap<ObservationSort, SeriesYears.Axis>();
        sort.and(BY_KEY).forEach(order -> {
            var by = ObservationSort.of(order);
            axes.computeIfAbsent(by, key -> {
                var axis = axis(stored, filter, language, key);
                return order.isAscending() ? axis : axis.reversed();
            });
        });
        return List.copyOf(axes.values());
    }

    private SeriesYears.Axis axis(SeriesYears stored, ObservationFilter filter, Locale language, ObservationSort by) {
        var country = filter.country();
        return switch (by) {
            case COUNTRY -> stored.countries(country == null ? countries(language) : List.of(country));
            case INDICATOR -> stored.indicators(filter.indicator());
            case YEAR -> stored.years(filter.year());
            case VALUE -> throw new IllegalArgumentException("No part of the key");
        };
    }

    /** The lines at these places, in their order. */
    private List<ObservationRow> lines(List<ObservationPlace> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        var rows = new HashMap<ObservationPlace, ObservationRow>();
        jdbc.sql(LINES + " where (o.area_id, o.indicator_id, o.observed_year) in (:places)")
                .param(
                        "places",
                        places.stream()
                                .map(place -> new Object[] {place.area(), place.indicator(), place.year()})
                                .toList())
                .query(read -> {
                    var row = row(read);
                    rows.put(new ObservationPlace(read.getInt(11), read.getInt(12), row.year()), row);
                });
        if (rows.size() < places.size()) {
            // Deleted a moment ago, or past the desk.
            series.forget();
        }
        return places.stream()
                .flatMap(place -> Stream.ofNullable(rows.get(place)))
                .toList();
    }

    private List<ObservationRow> ofAllByValue(Locale language, Pageable page, boolean isAscending) {
        var stored = series.read();
        var byKey = axes(
                stored,
                ObservationFilter.ALL,
                language,
                Sort.by(page.getSort().stream()
                        .filter(by -> ObservationSort.of(by) != ObservationSort.VALUE)
                        .toList()));
        return lines(values.page(stored, byKey, isAscending, page.getOffset(), page.getPageSize()));
    }

    /** As the database sorts what a filter leaves: what a state, an indicator or a year has. */
    List<ObservationRow> sorted(ObservationFilter filter, Locale language, Pageable page) {
        return jdbc.sql(LINES
                        + NAMES
                        + where(filter)
                        + " order by " + order(page.getSort())
                        + " offset :offset rows fetch next :limit rows only")
                .params(parameters(filter))
                .param("language", CountryNames.key(language))
                .param("offset", page.getOffset())
                .param("limit", page.getPageSize())
                .query((row, number) -> row(row))
                .list();
    }

    private static ObservationRow row(ResultSet row) throws SQLException {
        return new ObservationRow(
                new CountryCode(row.getString(1)),
                new IndicatorCode(row.getString(2)),
                IndicatorQueries.name(row),
                Unit.valueOf(row.getString("unit")),
                row.getInt("decimals"),
                row.getInt("observed_year"),
                row.getBigDecimal("observed_value"),
                row.getInt("version"));
    }

    /** Every figure that the filter leaves, one after the other, as {@link #find} sorts them. */
    void each(ObservationFilter filter, Locale language, Sort sort, Consumer<? super ObservationRow> row) {
        var indicators = indicators();
        if (sort.isUnsorted() && filter.country() == null) {
            // State by state along the primary key: nothing has to be sorted that does not fit into memory.
            for (var country : countries(language)) {
                var ofCountry = new ObservationFilter(country, filter.indicator(), filter.year());
                each(ofCountry, language, sort, indicators, row);
            }
        } else {
            each(filter, language, sort, indicators, row);
        }
    }

    private List<CountryCode> countries(Locale language) {
        return jdbc.sql("select country_code from country_name where language = :language order by collation_rank")
                .param("language", CountryNames.key(language))
                .query((read, number) -> new CountryCode(read.getString(1)))
                .list();
    }

    private void each(
            ObservationFilter filter,
            Locale language,
            Sort sort,
            Map<Integer, Named> indicators,
            Consumer<? super ObservationRow> row) {
        reading.query(
                "select a.country_code, o.indicator_id, o.observed_year, o.observed_value, o.version"
                        + FROM
                        + NAMES
                        + where(filter)
                        + " order by " + order(sort),
                new MapSqlParameterSource(parameters(filter)).addValue("language", CountryNames.key(language)),
                read -> {
                    var indicator = Objects.requireNonNull(indicators.get(read.getInt(2)));
                    row.accept(new ObservationRow(
                            new CountryCode(read.getString(1)),
                            indicator.code(),
                            indicator.name(),
                            indicator.unit(),
                            indicator.decimals(),
                            read.getInt(3),
                            read.getBigDecimal(4),
                            read.getInt(5)));
                });
    }

    private record Named(IndicatorCode code, Wording name, Unit unit, int decimals) {}

    private Map<Integer, Named> indicators() {
        var named = new HashMap<Integer, Named>();
        jdbc.sql("select id, code, name, name_russian, name_kazakh, unit, decimals from indicator")
                .query(read -> {
                    named.put(
                            read.getInt(1),
                            new Named(
                                    new IndicatorCode(read.getString(2)),
                                    IndicatorQueries.name(read),
                                    Unit.valueOf(read.getString("unit")),
                                    read.getInt("decimals")));
                });
        return named;
    }

    private static String where(ObservationFilter filter) {
        var conditions = new ArrayList<>(List.of("a.country_code is not null"));
        if (filter.country() != null) {
            conditions.add("a.country_code = :country");
        }
        if (filter.indicator() != null) {
            conditions.add("i.code = :indicator");
        }
        if (filter.year() != null) {
            conditions.add("o.observed_year = :year");
        }
        return " where " + String.join(" and ", conditions);
    }

    private static Map<String, Object> parameters(ObservationFilter filter) {
        var parameters = new HashMap<String, Object>();
        if (filter.country() != null) {
            parameters.put("country", filter.country().value());
        }
        if (filter.indicator() != null) {
            parameters.put("indicator", filter.indicator().value());
        }
        if (filter.year() != null) {
            parameters.put("year", filter.year());
        }
        return parameters;
    }

    /** Ends at the key, so that paging neither skips nor repeats a line. */
    private static String order(Sort sort) {
        return sort.and(BY_KEY).stream()
                .map(by -> ObservationSort.of(by).column() + (by.isAscending() ? "" : " desc"))
                .collect(Collectors.joining(", "));
    }
}
