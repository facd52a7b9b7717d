package org.toraga.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.Roles;

/** Reads figures in the order of their key, part by part. */
@Service
@PreAuthorize("hasRole('" + Roles.VIEWER + "')")
@Transactional(readOnly = true)
public class ObservationReader {

    private final JdbcClient jdbc;
    private final Areas areas;

    ObservationReader(JdbcClient jdbc, Areas areas) {
        this.jdbc = jdbc;
        this.areas = areas;
    }

    /**
     * The figures behind {@code after}, by the numbers of area and indicator and by year. Each part is read from its place
     * in the index on, so the last one costs no more than the first.
     *
     * @param after the place of the last figure of the part before; null for the first part
     * @param limit most figures that are read, from 1
     */
    public List<ListedObservation> read(ObservationQuestion question, @Nullable ObservationPlace after, int limit) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        conditions.add("o.observed_year between :from and :to");
        parameters.put("from", question.from());
        parameters.put("to", question.to());
        parameters.put("limit", limit);
        if (!question.areas().isEmpty()) {
            conditions.add("o.area_id in (:areas)");
            parameters.put(
                    "areas",
                    question.areas().stream()
                            .map(area -> areas.ids().getOrDefault(area.value(), -1))
                            .toList());
        }
        if (!question.indicators().isEmpty()) {
            conditions.add("o.indicator_id in (select i.id from indicator i where i.code in (:indicators))");
            parameters.put(
                    "indicators",
                    question.indicators().stream().map(IndicatorCode::value).toList());
        }
        if (after != null) {
            // The first condition says nothing more, but tells where in the index to begin.
            conditions.add("""
                    o.area_id >= :area and (o.area_id > :area or o.indicator_id > :indicator
                        or (o.indicator_id = :indicator and o.observed_year > :year))
                    """);
            parameters.put("area", after.area());
            parameters.put("indicator", after.indicator());
            parameters.put("year", after.year());
        }
        return jdbc.sql("""
                        select a.code as area, i.code as indicator, i.unit, p.area_id, p.indicator_id, p.observed_year,
                               p.observed_value
                        from (select o.area_id, o.indicator_id, o.observed_year, o.observed_value
                              from observation o
                              where %s
                              order by o.area_id, o.indicator_id, o.observed_year
                              limit :limit) p
                        join area a on a.id = p.area_id
                        join indicator i on i.id = p.indicator_id
                        order by p.area_id, p.indicator_id, p.observed_year
                        """.formatted(String.join(" and ", conditions)))
                .params(parameters)
                .query((row, number) -> new ListedObservation(
                        row.getString("area"),
                        new IndicatorCode(row.getString("indicator")),
                        row.getInt("observed_year"),
                        row.getBigDecimal("observed_value"),
                        Unit.valueOf(row.getString("unit")),
                        new ObservationPlace(
                                row.getInt("area_id"), row.getInt("indicator_id"), row.getInt("observed_year"))))
                .list();
    }
}
