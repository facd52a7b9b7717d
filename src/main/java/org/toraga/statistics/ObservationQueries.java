package org.toraga.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.toraga.countries.CountryCode;

/** Reads figures: for every picture one query that touches only the ranges of the index which it shows. */
@Component
class ObservationQueries {

    private final JdbcClient jdbc;

    ObservationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Figures of {@code countries}, of the world if asked for, from the first to the last year, both included. */
    Figures find(
            Collection<IndicatorCode> indicators,
            Collection<CountryCode> countries,
            boolean withWorld,
            int fromYear,
            int toYear) {
        var figures = new Figures();
        var areas = new ArrayList<>(countries.stream().map(CountryCode::value).toList());
        if (withWorld) {
            areas.add(Area.WORLD_CODE);
        }
        if (areas.isEmpty() || indicators.isEmpty()) {
            return figures;
        }
        jdbc.sql("""
                        select i.code, a.code, o.observed_year, o.observed_value
                        from indicator i
                        join area a on a.code in (:areas)
                        join observation o on o.area_id = a.id and o.indicator_id = i.id
                        where i.code in (:indicators) and o.observed_year between :from and :to
                        """)
                .param("areas", areas)
                .param(
                        "indicators",
                        indicators.stream().map(IndicatorCode::value).toList())
                .param("from", fromYear)
                .param("to", toYear)
                .query(row -> {
                    figures.add(
                            new IndicatorCode(row.getString(1)), row.getString(2), row.getInt(3), row.getBigDecimal(4));
                });
        return figures;
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
