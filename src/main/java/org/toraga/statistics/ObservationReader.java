package org.toraga.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.base.Roles;
import org.toraga.countries.CountryCode;

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
        var sql = new StringBuilder(
                "select o.area_id, o.indicator_id, o.observed_year, o.observed_value from observation o");
        var parameters = new HashMap<String, Object>();
        // Written as joins: with lists of several columns of an index H2 gives figures twice.
        if (!question.areas().isEmpty()) {
            sql.append(" join area a on a.id = o.area_id and a.code in (:areas)");
            parameters.put(
                    "areas", question.areas().stream().map(CountryCode::value).toList());
        }
        if (!question.indicators().isEmpty()) {
            sql.append(" join indicator i on i.id = o.indicator_id and i.code in (:indicators)");
            parameters.put(
                    "indicators",
                    question.indicators().stream().map(IndicatorCode::value).toList());
        }
        sql.append(" where o.observed_year between :from and :to");
        parameters.put("from", question.from());
        parameters.put("to", question.to());
        if (after != null) {
            // The first condition says nothing more, but tells where in the index to begin.
            sql.append(" and o.area_id >= :area"
                    + " and (o.area_id, o.indicator_id, o.observed_year) > (:area, :indicator, :year)");
            parameters.put("area", after.area());
            parameters.put("indicator", after.indicator());
            parameters.put("year", after.year());
        }
        sql.append(" order by o.area_id, o.indicator_id, o.observed_year limit :limit");
        parameters.put("limit", limit);
        var indicators = indicators();
        return jdbc.sql(sql.toString())
                .params(parameters)
                .query((row, number) -> observation(row, indicators))
                .list();
    }

    private ListedObservation observation(ResultSet row, Map<Integer, Named> indicators) throws SQLException {
        var place = new ObservationPlace(row.getInt(1), row.getInt(2), row.getInt(3));
        var indicator = Objects.requireNonNull(indicators.get(place.indicator()));
        return new ListedObservation(
                areas.code(place.area()),
                indicator.code(),
                place.year(),
                row.getBigDecimal(4),
                indicator.unit(),
                place);
    }

    private record Named(IndicatorCode code, Unit unit) {}

    private Map<Integer, Named> indicators() {
        var named = new HashMap<Integer, Named>();
        jdbc.sql("select id, code, unit from indicator").query(row -> {
            named.put(row.getInt(1), new Named(new IndicatorCode(row.getString(2)), Unit.valueOf(row.getString(3))));
        });
        return named;
    }
}
