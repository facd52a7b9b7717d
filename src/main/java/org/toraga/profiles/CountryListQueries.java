package org.toraga.profiles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.memberships.MembershipStatus;
import org.toraga.organizations.OrganizationCode;
import org.toraga.profiles.CountryRow.LatestFigure;
import org.toraga.profiles.CountryRow.Standing;
import org.toraga.statistics.StatisticsService;

/** Lines of the list of countries, filtered, sorted and paged in the database. */
@Repository
class CountryListQueries {

    private static final String HOLDS = "m.since_on <= :asOf and (m.ends_before is null or m.ends_before > :asOf)";

    /** The database refuses an empty list; no country has this code. */
    private static final List<String> NO_CODES = List.of("");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final JdbcClient jdbc;
    private final CountryNames names;

    CountryListQueries(JdbcClient jdbc, CountryNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    List<CountryRow> find(CountryFilter filter, LocalDate asOf, Locale language, Pageable page) {
        var codes = codes(filter, asOf, language, page);
        if (codes.isEmpty()) {
            return List.of();
        }
        var count = filter.indicators().size();
        var lines = jdbc.sql("select c.code, n.name, c.region, c.capital"
                        + IntStream.range(0, count)
                                .mapToObj(this::figureColumns)
                                .collect(Collectors.joining())
                        + from(filter))
                .params(parameters(filter, asOf, language))
                .param("codes", codes)
                .query((row, number) -> line(row, count))
                .list();
        var standings = standings(lines, asOf);
        return lines.stream()
                .sorted(Comparator.comparing(line -> codes.indexOf(line.code().value())))
                .map(line -> new CountryRow(
                        line.code(),
                        line.name(),
                        line.region(),
                        line.capital(),
                        standings.getOrDefault(line.code(), List.of()),
                        line.figures()))
                .toList();
    }

    /** Which lines a page has, in their order: for the others no figure is looked up that they are not sorted by. */
    private List<String> codes(CountryFilter filter, LocalDate asOf, Locale language, Pageable page) {
        return jdbc.sql("select c.code" + orderColumns(page.getSort()) + from(filter)
                        + " order by " + order(page.getSort()) + ", c.code"
                        + " offset :offset rows fetch next :limit rows only")
                .params(parameters(filter, asOf, language))
                .param("codes", called(filter.words(), language))
                .param("offset", page.getOffset())
                .param("limit", page.getPageSize())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private String orderColumns(Sort sort) {
        return sort.stream()
                .map(by -> CountrySort.valueOf(by.getProperty()))
                .map(by -> by == CountrySort.MEMBERSHIPS
                        ? ", (select count(*) from membership m where m.country_code = c.code and " + HOLDS
                                + ") as memberships"
                        : by.figure().isPresent() ? figureColumns(by.figure().getAsInt()) : "")
                .collect(Collectors.joining());
    }

    int count(CountryFilter filter, LocalDate asOf, Locale language) {
        return jdbc.sql("select count(*)" + from(filter))
                .params(parameters(filter, asOf, language))
                .param("codes", called(filter.words(), language))
                .query(Integer.class)
                .single();
    }

    List<String> regions() {
        return jdbc.sql("select distinct region from country order by region")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private String figureColumns(int index) {
        return List.of("value", "year").stream()
                .map(part ->
                        ", (select o.observed_%s from observation o where o.indicator_id = i%d.id and o.area_id = a.id"
                                        .formatted(part, index)
                                + " and o.observed_year <= :year order by o.observed_year desc fetch first 1 row only) as "
                                + (part.equals("value") ? "figure_" : "year_") + index)
                .collect(Collectors.joining());
    }

    private String from(CountryFilter filter) {
        var sql = new StringBuilder(
                " from country c join country_name n on n.country_code = c.code and n.language = :language"
                        + " join area a on a.country_code = c.code");
        for (int i = 0; i < filter.indicators().size(); i++) {
            sql.append(" left join indicator i%d on i%d.code = :indicator%d".formatted(i, i, i));
        }
        sql.append(" where c.code in (:codes)");
        filter.region().ifPresent(region -> sql.append(" and c.region = :region"));
        filter.organization()
                .ifPresent(organization -> sql.append(" and exists (select 1 from membership m"
                        + " where m.country_code = c.code and m.organization_code = :organization and " + HOLDS + ")"));
        return sql.toString();
    }

    private Map<String, Object> parameters(CountryFilter filter, LocalDate asOf, Locale language) {
        var parameters = new HashMap<String, Object>();
        parameters.put("asOf", asOf);
        parameters.put("year", StatisticsService.lastFullYear(asOf));
        parameters.put("language", CountryNames.key(language));
        filter.region().ifPresent(region -> parameters.put("region", region));
        filter.organization().ifPresent(organization -> parameters.put("organization", organization.value()));
        for (int i = 0; i < filter.indicators().size(); i++) {
            parameters.put("indicator" + i, filter.indicators().get(i).value());
        }
        return parameters;
    }

    /**
     * The countries whose code or name has the words. Names are compared here and not in the database, where lower-casing of
     * Cyrillic and leaving out of accents hang on how the server was set up.
     */
    private List<String> called(String words, Locale language) {
        var wanted = folded(words.strip());
        var codes = names.sorted(language).stream()
                .filter(code -> wanted.isEmpty()
                        || folded(code.value()).contains(wanted)
                        || folded(names.of(code, language)).contains(wanted)
                        || folded(names.of(code, Locale.ENGLISH)).contains(wanted))
                .map(CountryCode::value)
                .toList();
        return codes.isEmpty() ? NO_CODES : codes;
    }

    private String folded(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private String order(Sort sort) {
        var order = sort.stream()
                .map(by -> CountrySort.valueOf(by.getProperty()).column() + (by.isAscending() ? "" : " desc")
                        + " nulls last")
                .collect(Collectors.joining(", "));
        return order.isEmpty() ? CountrySort.NAME.column() : order;
    }

    private CountryRow line(ResultSet row, int count) throws SQLException {
        var figures = new ArrayList<LatestFigure>();
        for (int i = 0; i < count; i++) {
            figures.add(new LatestFigure(
                    row.getBigDecimal("figure_" + i),
                    row.getObject("year_" + i) == null ? null : row.getInt("year_" + i)));
        }
        return new CountryRow(
                new CountryCode(row.getString("code")),
                row.getString("name"),
                row.getString("region"),
                row.getString("capital"),
                List.of(),
                List.copyOf(figures));
    }

    private Map<CountryCode, List<Standing>> standings(List<CountryRow> lines, LocalDate asOf) {
        if (lines.isEmpty()) {
            return Map.of();
        }
        var standings = new HashMap<CountryCode, List<Standing>>();
        jdbc.sql(
                        "select m.country_code, m.organization_code, m.status from membership m where m.country_code in (:codes) and "
                                + HOLDS + " order by m.organization_code")
                .param("codes", lines.stream().map(line -> line.code().value()).toList())
                .param("asOf", asOf)
                .query(row -> {
                    standings
                            .computeIfAbsent(new CountryCode(row.getString(1)), code -> new ArrayList<>())
                            .add(new Standing(
                                    new OrganizationCode(row.getString(2)),
                                    MembershipStatus.valueOf(row.getString(3))));
                });
        return standings;
    }
}
