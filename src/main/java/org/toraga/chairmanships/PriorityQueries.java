package org.toraga.chairmanships;

import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.toraga.base.SqlOrder;
import org.toraga.base.Wording;
import org.toraga.base.Words;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;

/** Lists of priorities: only what is shown, filtered, sorted and paged in the database. */
@Component
class PriorityQueries {

    private static final String SEARCHED = """
            lower(p.code || ' ' || p.title || ' ' || coalesce(p.title_russian, '') || ' ' || coalesce(p.title_kazakh, '') || ' '
                  || p.description)
            """;

    private final JdbcClient jdbc;

    PriorityQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PriorityRow> of(OrganizationCode organization) {
        return jdbc.sql("""
                        select p.code, p.organization_code, p.ordinal, p.kind, p.category, p.title, p.title_russian,
                               p.title_kazakh, p.description,
                               p.acronym_letter, p.in_articles, p.source_code
                        from priority p
                        where p.organization_code = :organization
                        order by p.ordinal
                        """)
                .param("organization", organization.value())
                .query((row, number) -> new PriorityRow(
                        row.getString("code"),
                        new OrganizationCode(row.getString("organization_code")),
                        row.getInt("ordinal"),
                        PriorityKind.valueOf(row.getString("kind")),
                        PriorityCategory.valueOf(row.getString("category")),
                        new Wording(
                                row.getString("title"), row.getString("title_russian"), row.getString("title_kazakh")),
                        row.getString("description"),
                        row.getString("acronym_letter"),
                        row.getBoolean("in_articles"),
                        new SourceCode(row.getString("source_code"))))
                .list();
    }

    List<PriorityListRow> find(String words, Pageable page) {
        var typed = Words.of(words);
        var order = SqlOrder.of(page, PrioritySort.class, PrioritySort::sql, "p.organization_code, p.ordinal, p.code");
        return jdbc.sql("""
                        select p.code, p.organization_code, p.ordinal, p.kind, p.category, p.title, p.source_code
                        from priority p
                        """ + " where " + typed.occurIn(SEARCHED) + order)
                .params(typed.parameters())
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> new PriorityListRow(
                        row.getString("code"),
                        new OrganizationCode(row.getString("organization_code")),
                        row.getInt("ordinal"),
                        PriorityKind.valueOf(row.getString("kind")),
                        PriorityCategory.valueOf(row.getString("category")),
                        row.getString("title"),
                        new SourceCode(row.getString("source_code"))))
                .list();
    }

    int count(String words) {
        var typed = Words.of(words);
        return jdbc.sql("select count(*) from priority p " + " where " + typed.occurIn(SEARCHED))
                .params(typed.parameters())
                .query(Integer.class)
                .single();
    }
}
