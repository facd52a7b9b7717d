package org.toraga.claims;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.toraga.base.PartialDate;
import org.toraga.base.Precision;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;

/** Lists of statements, newest first; statements of one day in the order of their codes. */
@Component
class StatementQueries {

    private static final String SELECT = """
            select s.code, s.organization_code, s.speaker, s.speaker_role, s.made_on, s.made_precision, s.occasion,
                   s.summary, s.note, s.source_code, source.title
            from statement s join source on source.code = s.source_code
            """;

    private static final String HAS_WORDS = """
            where lower(s.code || ' ' || coalesce(s.organization_code, '') || ' ' || s.speaker || ' ' || s.occasion
                        || ' ' || s.summary) like :words escape '!'
            """;

    /** The columns that a list can be sorted by, under the names that lists give them. */
    private enum Column {
        CODE("code", "s.code"),
        ORGANIZATION("organization", "coalesce(s.organization_code, '')"),
        SPEAKER("speaker", "lower(s.speaker)"),
        MADE_ON("madeOn", "s.made_on"),
        OCCASION("occasion", "lower(s.occasion)");

        private final String property;
        private final String sql;

        Column(String property, String sql) {
            this.property = property;
            this.sql = sql;
        }
    }

    private final JdbcClient jdbc;

    StatementQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StatementRow> of(OrganizationCode organization, LocalDate asOf) {
        return jdbc.sql(SELECT + """
                        where s.organization_code = :organization and s.made_on <= :asOf
                        order by s.made_on desc, s.code
                        """)
                .param("organization", organization.value())
                .param("asOf", asOf)
                .query(StatementQueries::row)
                .list();
    }

    List<StatementRow> startedBetween(OrganizationCode organization, LocalDate from, LocalDate to) {
        return jdbc.sql(SELECT + """
                        where s.organization_code = :organization and s.made_on between :from and :to
                        order by s.made_on, s.code
                        """)
                .param("organization", organization.value())
                .param("from", from)
                .param("to", to)
                .query(StatementQueries::row)
                .list();
    }

    List<StatementRow> find(String words, Pageable page) {
        return jdbc.sql(SELECT + HAS_WORDS + orderBy(page.getSort())
                        + " offset :offset rows fetch next :size rows only")
                .param("words", pattern(words))
                .param("offset", page.getOffset())
                .param("size", page.getPageSize())
                .query(StatementQueries::row)
                .list();
    }

    int count(String words) {
        return jdbc.sql("select count(*) from statement s " + HAS_WORDS)
                .param("words", pattern(words))
                .query(Integer.class)
                .single();
    }

    private static String pattern(String words) {
        var escaped = words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
        return "%" + escaped + "%";
    }

    private static String orderBy(Sort sort) {
        var chosen = sort.stream()
                .flatMap(order -> List.of(Column.values()).stream()
                        .filter(column -> column.property.equals(order.getProperty()))
                        .map(column -> column.sql + (order.isAscending() ? "" : " desc")))
                .collect(Collectors.joining(", "));
        return " order by " + (chosen.isEmpty() ? "s.made_on desc" : chosen) + ", s.code";
    }

    private static StatementRow row(ResultSet row, int number) throws SQLException {
        var organization = row.getString("organization_code");
        return new StatementRow(
                row.getString("code"),
                organization == null ? null : new OrganizationCode(organization),
                row.getString("speaker"),
                row.getString("speaker_role"),
                new PartialDate(
                        row.getObject("made_on", LocalDate.class), Precision.valueOf(row.getString("made_precision"))),
                row.getString("occasion"),
                row.getString("summary"),
                row.getString("note"),
                new SourceCode(row.getString("source_code")),
                row.getString("title"));
    }
}
