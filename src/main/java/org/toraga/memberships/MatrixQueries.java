package org.toraga.memberships;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.organizations.OrganizationCode;

/** Memberships of all organizations side by side. */
@Component
class MatrixQueries {

    private final JdbcClient jdbc;

    MatrixQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    MembershipMatrix on(LocalDate asOf, Locale language) {
        var organizations = jdbc.sql("select code from organization order by id")
                .query((row, number) -> new OrganizationCode(row.getString(1)))
                .list();
        var lines = new LinkedHashMap<CountryCode, MatrixLine>();
        // One without a date comes first, so that one of the day takes its place.
        jdbc.sql("select n.name, n.collation_rank, c.region, " + MembershipQueries.COLUMNS + " from membership m"
                        + " join country c on c.code = m.country_code" + MembershipQueries.NAMED
                        + " where m.since_on is null or (" + MembershipQueries.STANDING + ")"
                        + " order by n.collation_rank, m.since_on nulls first, m.id")
                .param("language", CountryNames.key(language))
                .param("asOf", asOf)
                .query(row -> {
                    var membership = MembershipQueries.row(row, 0);
                    var country = membership.country();
                    var line = lines.get(country);
                    if (line == null) {
                        line = new MatrixLine(
                                country,
                                row.getString("name"),
                                row.getInt("collation_rank"),
                                row.getString("region"),
                                new HashMap<>(),
                                asOf);
                        lines.put(country, line);
                    }
                    line.rows().put(membership.organization(), membership);
                });
        return new MembershipMatrix(organizations, new ArrayList<>(lines.values()));
    }

    List<MembershipRow> history() {
        return jdbc.sql("select " + MembershipQueries.COLUMNS + " from membership m"
                        + " join organization o on o.code = m.organization_code"
                        + " order by o.id, m.since_on nulls last, m.country_code, m.id")
                .query(MembershipQueries::row)
                .list();
    }
}
