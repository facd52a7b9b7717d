package org.toraga.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.toraga.base.Wording;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.records.RecordTable;

/** The table of figures, line by line: there are far too many of them for entities. */
@Component
class ObservationRecords implements RecordTable<StoredObservation> {

    private static final String FROM = """
             from observation o
             join area a on a.id = o.area_id
             join indicator i on i.id = o.indicator_id
            """;

    private static final String WHERE_KEY = """
             where area_id = (select a.id from area a where a.country_code = :country)
               and indicator_id = (select i.id from indicator i where i.code = :indicator)
               and observed_year = :year
            """;

    /** Rows that PostgreSQL sends at once, instead of all of them. */
    private static final int FETCHED_AT_ONCE = 2_000;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate reading;

    ObservationRecords(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        // One of our own: how many rows are fetched at once is kept in it.
        var template = new JdbcTemplate(database);
        template.setFetchSize(FETCHED_AT_ONCE);
        reading = new NamedParameterJdbcTemplate(template);
    }

    List<ObservationRow> find(ObservationFilter filter, Locale language, Pageable page) {
        return jdbc.sql("select a.country_code, i.code, i.name, i.name_russian, i.name_kazakh, i.unit, i.decimals,"
                        + " o.observed_year, o.observed_value, o.version"
                        + FROM
                        + " join country_name n on n.country_code = a.country_code and n.language = :language"
                        + where(filter)
                        + " order by " + order(page.getSort())
                        + " offset :offset rows fetch next :limit rows only")
                .params(parameters(filter))
                .param("language", CountryNames.key(language))
                .param("offset", page.getOffset())
                .param("limit", page.getPageSize())
                .query((row, number) -> new ObservationRow(
                        new CountryCode(row.getString(1)),
                        new IndicatorCode(row.getString(2)),
                        IndicatorQueries.name(row),
                        Unit.valueOf(row.getString("unit")),
                        row.getInt("decimals"),
                        row.getInt("observed_year"),
                        row.getBigDecimal("observed_value"),
                        row.getInt("version")))
                .list();
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
                        + " join country_name n on n.country_code = a.country_code and n.language = :language"
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

    int count(ObservationFilter filter) {
        return jdbc.sql("select count(*)" + FROM + where(filter))
                .params(parameters(filter))
                .query(Integer.class)
                .single();
    }

    Optional<StoredObservation> find(ObservationKey key) {
        return jdbc.sql("select observed_value, version from observation" + WHERE_KEY)
                .params(parameters(key))
                .query((row, number) -> new StoredObservation(
                        new ObservationDraft(key.country(), key.indicator(), key.year(), row.getBigDecimal(1)),
                        row.getInt(2)))
                .optional();
    }

    boolean isArea(CountryCode country) {
        return jdbc.sql("select count(*) from area where country_code = :country")
                        .param("country", country.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public void insert(StoredObservation figure) {
        try {
            jdbc.sql("""
                            insert into observation (area_id, indicator_id, observed_year, observed_value, version)
                            select a.id, i.id, cast(:year as smallint), :value, 0
                            from area a, indicator i where a.country_code = :country and i.code = :indicator
                            """)
                    .params(parameters(figure.figure()))
                    .param("value", figure.value())
                    .update();
        } catch (DuplicateKeyException enteredMeanwhile) {
            throw new ObservationTakenException(figure.figure().year());
        }
    }

    @Override
    public void update(StoredObservation figure) {
        changed(jdbc.sql("update observation set observed_value = :value, version = version + 1" + WHERE_KEY
                        + " and version = :version")
                .params(parameters(figure.figure()))
                .param("value", figure.value())
                .param("version", figure.version())
                .update());
    }

    @Override
    public void delete(StoredObservation figure) {
        changed(jdbc.sql("delete from observation" + WHERE_KEY + " and version = :version")
                .params(parameters(figure.figure()))
                .param("version", figure.version())
                .update());
    }

    private static void changed(int rows) {
        if (rows != 1) {
            throw new OptimisticLockingFailureException("The figure is no longer at the version that was read");
        }
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

    private static Map<String, Object> parameters(ObservationKey key) {
        return Map.of(
                "country", key.country().value(), "indicator", key.indicator().value(), "year", key.year());
    }

    /** Ends at the key, so that paging neither skips nor repeats a line. */
    private static String order(Sort sort) {
        var order = sort.stream()
                .map(by -> ObservationSort.valueOf(by.getProperty().toUpperCase(Locale.ROOT))
                                .column()
                        + (by.isAscending() ? "" : " desc"))
                .collect(Collectors.joining(", "));
        return (order.isEmpty() ? "" : order + ", ") + "n.collation_rank, i.code, o.observed_year";
    }
}
