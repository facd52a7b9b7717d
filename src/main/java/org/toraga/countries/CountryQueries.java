package org.toraga.countries;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CountryQueries {

    private final JdbcClient jdbc;

    CountryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Country> find(CountryCode code) {
        return jdbc.sql("""
                        select code, iso2, m49, name, official_name, region, subregion, capital, latitude, longitude
                        from country
                        where code = :code
                        """)
                .param("code", code.value())
                .query((row, number) -> new Country(
                        new CountryCode(row.getString("code")),
                        row.getString("iso2"),
                        row.getString("m49"),
                        row.getString("name"),
                        row.getString("official_name"),
                        row.getString("region"),
                        row.getString("subregion"),
                        row.getString("capital"),
                        row.getBigDecimal("latitude"),
                        row.getBigDecimal("longitude")))
                .optional();
    }
}
