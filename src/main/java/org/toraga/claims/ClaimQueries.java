package org.toraga.claims;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;
import org.toraga.statistics.IndicatorCode;

@Component
class ClaimQueries {

    private static final String SELECT = """
            select code, organization_code, statement_code, summary, metric, indicator_code, second_indicator_code,
                   claimed_value, comparator, unit, as_of_year, checkable, note, source_code
            from claim
            """;

    private final JdbcClient jdbc;

    ClaimQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Claim> all() {
        return jdbc.sql(SELECT + " order by code").query(ClaimQueries::row).list();
    }

    List<Claim> of(OrganizationCode organization) {
        return jdbc.sql(SELECT + " where organization_code = :organization order by code")
                .param("organization", organization.value())
                .query(ClaimQueries::row)
                .list();
    }

    long countRestingOn(String statement) {
        return jdbc.sql("select count(*) from claim where statement_code = :statement")
                .param("statement", statement)
                .query(Long.class)
                .single();
    }

    void insert(Claim claim) {
        jdbc.sql("""
                        insert into claim (version, code, organization_code, statement_code, summary, metric,
                                           indicator_code, second_indicator_code, claimed_value, comparator, unit,
                                           as_of_year, checkable, note, source_code)
                        values (0, :code, :organization, :statement, :summary, :metric,
                                :indicator, :secondIndicator, :claimedValue, :comparator, :unit,
                                :asOfYear, :checkable, :note, :source)
                        """)
                .param("code", claim.code())
                .param("organization", text(claim.organization()))
                .param("statement", claim.statement())
                .param("summary", claim.summary())
                .param("metric", claim.metric())
                .param("indicator", text(claim.indicator()))
                .param("secondIndicator", text(claim.secondIndicator()))
                .param("claimedValue", claim.claimedValue())
                .param("comparator", claim.comparator().name())
                .param("unit", claim.unit())
                .param("asOfYear", claim.asOfYear())
                .param("checkable", claim.checkable())
                .param("note", claim.note())
                .param("source", claim.source().value())
                .update();
    }

    private static @Nullable String text(@Nullable Object code) {
        return code == null ? null : code.toString();
    }

    private static Claim row(ResultSet row, int number) throws SQLException {
        return new Claim(
                row.getString("code"),
                organization(row.getString("organization_code")),
                row.getString("statement_code"),
                row.getString("summary"),
                row.getString("metric"),
                indicator(row.getString("indicator_code")),
                indicator(row.getString("second_indicator_code")),
                row.getBigDecimal("claimed_value"),
                Comparator.valueOf(row.getString("comparator")),
                row.getString("unit"),
                row.getInt("as_of_year"),
                row.getBoolean("checkable"),
                row.getString("note"),
                new SourceCode(row.getString("source_code")));
    }

    private static @Nullable OrganizationCode organization(@Nullable String code) {
        return code == null ? null : new OrganizationCode(code);
    }

    private static @Nullable IndicatorCode indicator(@Nullable String code) {
        return code == null ? null : new IndicatorCode(code);
    }
}
