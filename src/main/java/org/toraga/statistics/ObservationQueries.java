package org.toraga.statistics;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.toraga.countries.CountryCode;

/** Reads figures: one query for each indicator of a picture, over only those ranges of the index that it shows. */
@Component
class ObservationQueries {

    private final JdbcClient jdbc;
    private final Areas areas;

    ObservationQueries(JdbcClient jdbc, Areas areas) {
        this.jdbc = jdbc;
        this.areas = areas;
    }

    /** Figures of {@code countries}, of the world if asked for, from the first to the last year, both included. */
    Figures find(
            Collection<IndicatorCode> indicators,
            Collection<CountryCode> countries,
            boolean withWorld,
            int fromYear,
            int toYear) {
        var codes = new HashMap<Integer, String>();
        countries.forEach(country -> addArea(codes, country.value()));
        if (withWorld) {
            addArea(codes, Area.WORLD_CODE);
        }
        var figures = new Figures();
        if (!codes.isEmpty()) {
            indicators.forEach(indicator -> read(indicator, codes, fromYear, toYear, figures));
        }
        return figures;
    }

    private void addArea(Map<Integer, String> codes, String code) {
        var id = areas.ids().get(code);
        if (id != null) {
            codes.put(id, code);
        }
    }

    private void read(IndicatorCode indicator, Map<Integer, String> codes, int fromYear, int toYear, Figures figures) {
        var id = jdbc.sql("select id from indicator where code = :code")
                .param("code", indicator.value())
                .query(Integer.class)
                .optional();
        if (id.isEmpty()) {
            return;
        }
        var areMost = codes.size() * 2 >= areas.ids().size();
        var query = areMost ? ofAll() : ofSome(codes.keySet());
        query.param("indicator", id.get())
                .param("from", fromYear)
                .param("to", toYear)
                .query(row -> {
                    var area = codes.get(row.getInt(1));
                    if (area != null) {
                        figures.add(indicator, area, row.getInt(2), row.getBigDecimal(3));
                    }
                });
    }

    /**
     * One range of the index by year, which holds all that is asked. A list of hundreds of areas would be planned anew for
     * long, or be planned for no list in particular and read area by area.
     */
    private JdbcClient.StatementSpec ofAll() {
        return jdbc.sql("""
                select area_id, observed_year, observed_value
                from observation
                where indicator_id = :indicator and observed_year between :from and :to
                """);
    }

    /**
     * One short range of the primary key for each area. Written as a join and with a span of one indicator, or H2 would take
     * the index by year, since that holds the values, and go through all areas once for each.
     */
    private JdbcClient.StatementSpec ofSome(Collection<Integer> areas) {
        return jdbc.sql("""
                        select o.area_id, o.observed_year, o.observed_value
                        from area a
                        join observation o on o.area_id = a.id and o.indicator_id between :indicator and :indicator
                        where a.id in (:areas) and o.observed_year between :from and :to
                        """).param("areas", areas);
    }

    /** The first and the last year in which anything has a figure: the two ends of a range of the index. */
    Optional<Years> years(IndicatorCode indicator) {
        return end(indicator, "asc").flatMap(from -> end(indicator, "desc").map(to -> new Years(from, to)));
    }

    private Optional<Integer> end(IndicatorCode indicator, String direction) {
        return jdbc.sql("""
                        select o.observed_year
                        from observation o
                        where o.indicator_id = (select i.id from indicator i where i.code = :code)
                        order by o.indicator_id %1$s, o.observed_year %1$s
                        limit 1
                        """.formatted(direction))
                .param("code", indicator.value())
                .query(Integer.class)
                .optional();
    }

    /** Figures of every country in one year, highest first; equals in the order of their codes. */
    List<Observation> ranking(IndicatorCode indicator, int year) {
        return jdbc.sql("""
                        select a.country_code, o.observed_year, o.observed_value
                        from indicator i
                        join observation o on o.indicator_id = i.id
                        join area a on a.id = o.area_id
                        where i.code = :indicator and o.observed_year = :year and a.country_code is not null
                        order by o.observed_value desc, a.country_code
                        """)
                .param("indicator", indicator.value())
                .param("year", year)
                .query((row, number) ->
                        new Observation(new CountryCode(row.getString(1)), row.getInt(2), row.getBigDecimal(3)))
                .list();
    }
}
