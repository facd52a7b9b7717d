package org.toraga.profiles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.toraga.base.PartialDate;
import org.toraga.base.Precision;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.OrganizationKind;

/** Lines of the list of organizations, filtered, sorted and paged in the database. */
@Repository
class OrganizationListQueries {

    private static final String POPULATION = "SP.POP.TOTL";
    private static final String GDP = "NY.GDP.MKTP.CD";

    private final JdbcClient jdbc;

    OrganizationListQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OrganizationRow> find(OrganizationFilter filter, LocalDate asOf, Pageable page) {
        var populationYear = latestYear(POPULATION, asOf);
        var gdpYear = latestYear(GDP, asOf);
        return jdbc.sql("select o.code, o.name, o.kind, o.headquarters_city, o.headquarters_country_code, o.founded_on,"
                        + " o.founded_precision, " + standing("MEMBER") + " as members, " + standing("OBSERVER")
                        + " as observers, " + total("population") + " as population, 100.0 * " + total("gdp")
                        + " / nullif("
                        + world("gdp") + ", 0) as gdp, "
                        + """
                        (select min(coalesce(t.ends_before, date '9999-12-31')) from chairmanship t
                          where t.organization_code = o.code and t.starts_on <= :asOf
                            and (t.ends_before is null or t.ends_before > :asOf) and t.confidence <> 'LOW') as chaired_until
                        """
                        + from(filter)
                        + " order by " + order(page.getSort()) + ", o.code"
                        + " offset :offset rows fetch next :limit rows only")
                .params(parameters(filter))
                .param("asOf", asOf)
                .param("population", POPULATION)
                .param("populationYear", populationYear == null ? 0 : populationYear)
                .param("gdp", GDP)
                .param("gdpYear", gdpYear == null ? 0 : gdpYear)
                .param("offset", page.getOffset())
                .param("limit", page.getPageSize())
                .query((row, number) -> line(row, populationYear, gdpYear))
                .list();
    }

    int count(OrganizationFilter filter) {
        return jdbc.sql("select count(*)" + from(filter))
                .params(parameters(filter))
                .query(Integer.class)
                .single();
    }

    /** The latest year, up to the as-of year, for which the publisher has a figure of the world. */
    private @Nullable Integer latestYear(String indicator, LocalDate asOf) {
        return jdbc.sql("""
                        select max(v.observed_year) from observation v
                          join indicator i on i.id = v.indicator_id and i.code = :indicator
                          join area a on a.id = v.area_id and a.code = 'WLD'
                        where v.observed_year <= :year
                        """)
                .param("indicator", indicator)
                .param("year", asOf.getYear())
                .query(Integer.class)
                .optional()
                .orElse(null);
    }

    private String standing(String status) {
        return "(select count(*) from membership m where m.organization_code = o.code and m.status = '" + status
                + "' and m.since_on <= :asOf and (m.ends_before is null or m.ends_before > :asOf))";
    }

    /** The members' values added up: a member without one adds nothing, as the coverage on the organization's page says. */
    private String total(String indicator) {
        return """
                (select sum(v.observed_value) from membership m
                   join area a on a.country_code = m.country_code
                   join indicator i on i.code = :%1$s
                   join observation v on v.indicator_id = i.id and v.area_id = a.id and v.observed_year = :%1$sYear
                 where m.organization_code = o.code and m.status = 'MEMBER'
                   and m.since_on <= :asOf and (m.ends_before is null or m.ends_before > :asOf))
                """.formatted(indicator);
    }

    private String world(String indicator) {
        return """
                (select v.observed_value from observation v
                   join indicator i on i.id = v.indicator_id and i.code = :%1$s
                   join area a on a.id = v.area_id and a.code = 'WLD'
                 where v.observed_year = :%1$sYear)
                """.formatted(indicator);
    }

    private String from(OrganizationFilter filter) {
        return " from organization o where (lower(o.code) like :words or lower(o.name) like :words"
                + " or lower(coalesce(o.headquarters_city, '')) like :words)"
                + (filter.kind().isPresent() ? " and o.kind = :kind" : "");
    }

    private Map<String, Object> parameters(OrganizationFilter filter) {
        var parameters = new HashMap<String, Object>();
        parameters.put("words", "%" + filter.words().toLowerCase(Locale.ROOT) + "%");
        filter.kind().ifPresent(kind -> parameters.put("kind", kind.name()));
        return parameters;
    }

    private String order(Sort sort) {
        var order = sort.stream()
                .map(by -> OrganizationSort.valueOf(by.getProperty()).column() + (by.isAscending() ? "" : " desc")
                        + " nulls last")
                .collect(Collectors.joining(", "));
        return order.isEmpty() ? OrganizationSort.CODE.column() : order;
    }

    private OrganizationRow line(ResultSet row, @Nullable Integer populationYear, @Nullable Integer gdpYear)
            throws SQLException {
        var seatCountry = row.getString("headquarters_country_code");
        return new OrganizationRow(
                new OrganizationCode(row.getString("code")),
                row.getString("name"),
                OrganizationKind.valueOf(row.getString("kind")),
                row.getString("headquarters_city"),
                seatCountry == null ? null : new CountryCode(seatCountry),
                new PartialDate(
                        row.getDate("founded_on").toLocalDate(), Precision.valueOf(row.getString("founded_precision"))),
                row.getInt("members"),
                row.getInt("observers"),
                row.getBigDecimal("population"),
                populationYear,
                row.getBigDecimal("gdp"),
                gdpYear);
    }
}
