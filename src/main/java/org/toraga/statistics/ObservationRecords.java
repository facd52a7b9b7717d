package org.toraga.statistics;

import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.toraga.countries.CountryCode;
import org.toraga.records.RecordTable;

/** The table of figures, line by line: there are far too many of them for entities. */
@Component
class ObservationRecords implements RecordTable<StoredObservation> {

    private static final String WHERE_KEY = """
             where area_id = (select a.id from area a where a.country_code = :country)
               and indicator_id = (select i.id from indicator i where i.code = :indicator)
               and observed_year = :year
            """;

    private final JdbcClient jdbc;

    ObservationRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of states. */
    int count(IndicatorCode indicator) {
        return jdbc.sql("""
                        select count(*) from observation
                        where indicator_id = (select i.id from indicator i where i.code = :indicator)
                          and area_id in (select a.id from area a where a.country_code is not null)
                        """)
                .param("indicator", indicator.value())
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

    private static Map<String, Object> parameters(ObservationKey key) {
        return Map.of(
                "country", key.country().value(), "indicator", key.indicator().value(), "year", key.year());
    }
}
