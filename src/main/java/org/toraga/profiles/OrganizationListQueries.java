package org.toraga.profiles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.toraga.base.PartialDate;
import org.toraga.base.Precision;
import org.toraga.base.Wording;
import org.toraga.base.Words;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;
import org.toraga.organizations.OrganizationKind;
import org.toraga.statistics.StatisticsService;

/** Lines of the list of organizations, filtered, sorted and paged in the database. */
@Repository
class OrganizationListQueries {

    private static final String POPULATION = "SP.POP.TOTL";
    private static final String GDP = "NY.GDP.MKTP.CD";

    /** No observation is that old: stands for a year that there is none of. */
    private static final int NO_YEAR = 0;

    private final JdbcClient jdbc;

    OrganizationListQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OrganizationRow> find(OrganizationFilter filter, LocalDate asOf, Pageable page) {
        var populationYear = latestYear(POPULATION, asOf);
        var gdpYear = latestYear(GDP, asOf);
        return jdbc.sql(
                        "select o.code, o.name, o.name_russian, o.name_kazakh, o.kind, o.headquarters_city, o.headquarters_country_code, o.founded_on,"
                                + " o.founded_precision, " + standing("MEMBER") + " as members, " + standing("OBSERVER")
                                + " as observers, " + total("population") + " as population, 100.0 * " + total("gdp")
                                + " / nullif("
                                + world("gdp") + ", 0) as gdp_share, "
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
                .param("populationYear", populationYear)
                .param("gdp", GDP)
                .param("gdpYear", gdpYear)
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

    /** The latest year over by the as-of day for which the publisher has a figure of the world; or {@link #NO_YEAR}. */
    private int latestYear(String indicator, LocalDate asOf) {
        return jdbc.sql("""
                        select coalesce(max(v.observed_year), 0) from observation v
                          join indicator i on i.id = v.indicator_id and i.code = :indicator
                          join area a on a.id = v.area_id and a.code = 'WLD'
                        where v.observed_year <= :year
                        """)
                .param("indicator", indicator)
                .param("year", StatisticsService.lastFullYear(asOf))
                .query(Integer.class)
                .single();
    }

    private String standing(String status) {
        return "(select count(*) from membership m where m.organization_code = o.code and m.status = '" + status
                + "' and m.since_on <= :asOf and (m.ends_before is null or m.ends_before > :asOf))";
    }

    /**
     * The values of those who are members on the as-of day, added up: a member without one adds nothing, as the coverage on
     * the organization's page says.
     */
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
        return " from organization o where "
                + Words.of(filter.words())
                        .occurIn(
                                "lower(o.code || ' ' || o.name || ' ' || coalesce(o.name_russian, '') || ' ' || coalesce(o.name_kazakh, '') || ' ' || coalesce(o.headquarters_city, ''))")
                + (filter.kind().isPresent() ? " and o.kind = :kind" : "");
    }

    private Map<String, Object> parameters(OrganizationFilter filter) {
        var parameters = new HashMap<String, Object>(Words.of(filter.words()).parameters());
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

    private OrganizationRow line(ResultSet row, int populationYear, int gdpYear) throws SQLException {
        var seatCountry = row.getString("headquarters_country_code");
        return new OrganizationRow(
                new OrganizationCode(row.getString("code")),
                new Wording(row.getString("name"), row.getString("name_russian"), row.getString("name_kazakh")),
                OrganizationKind.valueOf(row.getString("kind")),
                row.getString("headquarters_city"),
                seatCountry == null ? null : new CountryCode(seatCountry),
                new PartialDate(
                        row.getDate("founded_on").toLocalDate(), Precision.valueOf(row.getString("founded_precision"))),
                row.getInt("members"),
                row.getInt("observers"),
                row.getBigDecimal("population"),
                known(populationYear),
                row.getBigDecimal("gdp_share"),
                known(gdpYear));
    }

    private @Nullable Integer known(int year) {
        return year == NO_YEAR ? null : year;
    }
}
