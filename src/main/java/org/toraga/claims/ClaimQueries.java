package org.toraga.claims;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.toraga.base.PartialDate;
import org.toraga.base.Precision;
import org.toraga.base.SqlOrder;
import org.toraga.base.Words;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;
import org.toraga.statistics.IndicatorCode;

/** Claims with the statements that they stand in. */
@Component
class ClaimQueries {

    private static final String SELECT = """
            select c.code, c.organization_code, c.group_rule, c.summary, c.metric, c.indicator_code,
                   c.second_indicator_code, c.comparator, c.claimed_value, c.claimed_decimals, c.unit, c.tolerance,
                   c.as_of_year, c.checkable, c.note, c.source_code, cs.title source_title,
                   s.code statement_code, s.organization_code statement_organization, s.speaker, s.speaker_role,
                   s.made_on, s.made_precision, s.occasion, s.summary statement_summary, s.note statement_note,
                   s.source_code statement_source, ss.title statement_source_title
            """;

    private static final String FROM = """
            from claim c
            join source cs on cs.code = c.source_code
            left join statement s on s.code = c.statement_code
            left join source ss on ss.code = s.source_code
            """;

    private static final String SEARCHED = """
            lower(c.code || ' ' || coalesce(c.organization_code, '') || ' ' || c.summary || ' ' || cs.title
                  || ' ' || coalesce(s.speaker || ' ' || s.occasion, ''))""";

    private final JdbcClient jdbc;

    ClaimQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that the filter's words, organization and speaker leave, in the order of the codes. */
    List<ClaimRow> find(ClaimFilter filter) {
        var words = Words.of(filter.words());
        Map<String, Object> parameters = new HashMap<>(words.parameters());
        var sql = SELECT + FROM + " where " + words.occurIn(SEARCHED);
        if (filter.organization() != null) {
            sql += " and c.organization_code = :organization";
            parameters.put("organization", filter.organization().value());
        }
        if (filter.speaker() != null) {
            sql += " and s.speaker = :speaker";
            parameters.put("speaker", filter.speaker());
        }
        return jdbc.sql(sql + " order by c.code")
                .params(parameters)
                .query(ClaimQueries::row)
                .list();
    }

    Optional<ClaimRow> find(String code) {
        return jdbc.sql(SELECT + FROM + " where c.code = :code")
                .param("code", code)
                .query(ClaimQueries::row)
                .optional();
    }

    /** Lines of the working list. */
    List<ClaimRow> find(String typed, Pageable page) {
        var words = Words.of(typed);
        return jdbc.sql(SELECT
                        + FROM
                        + " where "
                        + words.occurIn(SEARCHED)
                        + SqlOrder.of(page, ClaimSort.class, ClaimSort::sql, "c.code"))
                .params(words.parameters())
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(ClaimQueries::row)
                .list();
    }

    int count(String typed) {
        var words = Words.of(typed);
        return jdbc.sql("select count(*) " + FROM + " where " + words.occurIn(SEARCHED))
                .params(words.parameters())
                .query(Integer.class)
                .single();
    }

    /** Everybody in whose statements a claim stands, in alphabetical order. */
    List<String> speakers() {
        return jdbc.sql("""
                        select distinct s.speaker
                        from claim c join statement s on s.code = c.statement_code
                        order by s.speaker
                        """).query((row, number) -> row.getString("speaker")).list();
    }

    long countRestingOn(String statement) {
        return jdbc.sql("select count(*) from claim where statement_code = :statement")
                .param("statement", statement)
                .query(Long.class)
                .single();
    }

    private static ClaimRow row(ResultSet row, int number) throws SQLException {
        var tolerance = row.getBigDecimal("tolerance");
        return new ClaimRow(
                row.getString("code"),
                organization(row.getString("organization_code")),
                row.getString("group_rule"),
                row.getString("summary"),
                Metric.valueOf(row.getString("metric")),
                indicator(row.getString("indicator_code")),
                indicator(row.getString("second_indicator_code")),
                Comparator.valueOf(row.getString("comparator")),
                claimed(row),
                ClaimUnit.valueOf(row.getString("unit")),
                tolerance == null ? null : Claim.asWritten(tolerance, null),
                row.getInt("as_of_year"),
                row.getBoolean("checkable"),
                row.getString("note"),
                new SourceCode(row.getString("source_code")),
                row.getString("source_title"),
                statement(row));
    }

    private static @Nullable BigDecimal claimed(ResultSet row) throws SQLException {
        var decimals = row.getInt("claimed_decimals");
        return Claim.asWritten(row.getBigDecimal("claimed_value"), row.wasNull() ? null : decimals);
    }

    private static @Nullable StatementRow statement(ResultSet row) throws SQLException {
        var code = row.getString("statement_code");
        return code == null
                ? null
                : new StatementRow(
                        code,
                        organization(row.getString("statement_organization")),
                        row.getString("speaker"),
                        row.getString("speaker_role"),
                        new PartialDate(
                                row.getObject("made_on", LocalDate.class),
                                Precision.valueOf(row.getString("made_precision"))),
                        row.getString("occasion"),
                        row.getString("statement_summary"),
                        row.getString("statement_note"),
                        new SourceCode(row.getString("statement_source")),
                        row.getString("statement_source_title"));
    }

    private static @Nullable OrganizationCode organization(@Nullable String code) {
        return code == null ? null : new OrganizationCode(code);
    }

    private static @Nullable IndicatorCode indicator(@Nullable String code) {
        return code == null ? null : new IndicatorCode(code);
    }
}
