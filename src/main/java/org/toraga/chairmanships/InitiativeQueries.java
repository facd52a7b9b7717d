package org.toraga.chairmanships;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.toraga.base.PartialDateColumns;
import org.toraga.base.SqlOrder;
import org.toraga.base.Wording;
import org.toraga.base.Words;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;

/** Lists of initiatives: only what is shown, filtered, sorted and paged in the database. */
@Component
class InitiativeQueries {

    private static final String SEARCHED = """
            lower(i.code || ' ' || i.title || ' ' || coalesce(i.title_russian, '') || ' ' || coalesce(i.title_kazakh, '') || ' '
                  || i.description)
            """;

    private final JdbcClient jdbc;

    InitiativeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<InitiativeRow> of(@Nullable OrganizationCode organization) {
        return jdbc.sql("""
                        select i.code, i.organization_code, i.title, i.title_russian, i.title_kazakh, i.description, i.status, i.announced_on,
                               i.announced_precision, i.in_articles, i.source_code, i.outcome_status, i.outcome_on,
                               i.outcome_precision, i.outcome_note, i.outcome_source_code
                        from initiative i
                        where coalesce(i.organization_code, '') = :organization
                        order by i.announced_on desc, i.code
                        """)
                .param("organization", organization == null ? "" : organization.value())
                .query(InitiativeQueries::row)
                .list();
    }

    List<InitiativeListRow> find(String words, Pageable page) {
        var typed = Words.of(words);
        var order = SqlOrder.of(
                page,
                InitiativeSort.class,
                InitiativeSort::sql,
                "i.organization_code nulls last, i.announced_on, i.code");
        return jdbc.sql("""
                        select i.code, i.organization_code, i.title, i.status, i.announced_on, i.announced_precision,
                               i.outcome_status, i.source_code
                        from initiative i
                        """ + " where " + typed.occurIn(SEARCHED) + order)
                .params(typed.parameters())
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> new InitiativeListRow(
                        row.getString("code"),
                        organization(row),
                        row.getString("title"),
                        InitiativeStatus.valueOf(row.getString("status")),
                        PartialDateColumns.read(row, "announced"),
                        outcomeStatus(row),
                        new SourceCode(row.getString("source_code"))))
                .list();
    }

    int count(String words) {
        var typed = Words.of(words);
        return jdbc.sql("select count(*) from initiative i " + " where " + typed.occurIn(SEARCHED))
                .params(typed.parameters())
                .query(Integer.class)
                .single();
    }

    private static InitiativeRow row(ResultSet row, int number) throws SQLException {
        return new InitiativeRow(
                row.getString("code"),
                organization(row),
                new Wording(row.getString("title"), row.getString("title_russian"), row.getString("title_kazakh")),
                row.getString("description"),
                InitiativeStatus.valueOf(row.getString("status")),
                PartialDateColumns.read(row, "announced"),
                row.getBoolean("in_articles"),
                new SourceCode(row.getString("source_code")),
                outcome(row));
    }

    private static @Nullable InitiativeOutcome outcome(ResultSet row) throws SQLException {
        var status = outcomeStatus(row);
        if (status == null) {
            return null;
        }
        var source = row.getString("outcome_source_code");
        return new InitiativeOutcome(
                status,
                PartialDateColumns.read(row, "outcome"),
                row.getString("outcome_note"),
                source == null ? null : new SourceCode(source));
    }

    private static @Nullable OrganizationCode organization(ResultSet row) throws SQLException {
        var code = row.getString("organization_code");
        return code == null ? null : new OrganizationCode(code);
    }

    private static @Nullable InitiativeStatus outcomeStatus(ResultSet row) throws SQLException {
        var status = row.getString("outcome_status");
        return status == null ? null : InitiativeStatus.valueOf(status);
    }
}
