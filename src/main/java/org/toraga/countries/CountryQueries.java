package org.toraga.countries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CountryQueries {

    private static final String COLUMNS =
            "select code, iso2, m49, name, official_name, region, subregion, capital, latitude, longitude from country";

    private final JdbcClient jdbc;

    CountryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Country> find(CountryCode code) {
        return jdbc.sql(COLUMNS + " where code = :code")
                .param("code", code.value())
                .query(CountryQueries::country)
                .optional();
    }

    List<Country> all() {
        return jdbc.sql(COLUMNS + " order by code")
                .query(CountryQueries::country)
                .list();
    }

    private static Country country(ResultSet row, int number) throws SQLException {
        return new Country(
                new CountryCode(row.getString("code")),
                row.getString("iso2"),
                row.getString("m49"),
                row.getString("name"),
                row.getString("official_name"),
                row.getString("region"),
                row.getString("subregion"),
                row.getString("capital"),
                row.getBigDecimal("latitude"),
                row.getBigDecimal("longitude"));
    }
}
