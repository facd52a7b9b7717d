package org.toraga.chairmanships;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.toraga.base.Confidence;
import org.toraga.base.PartialDateColumns;
import org.toraga.base.Span;
import org.toraga.base.SqlOrder;
import org.toraga.base.Words;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;

/** Lists of turns in the chair: only what is shown, filtered, sorted and paged in the database. */
@Component
class ChairmanshipQueries {

    private static final String TERM = """
            select c.code, c.organization_code, c.country_code, c.starts_on, c.starts_precision, c.ends_on,
                   c.ends_precision, c.motto, c.theme, c.extension, c.confidence, c.in_articles, c.note, c.source_code,
                   (select string_agg(f.source_code, ';' order by f.ordinal)
                    from chairmanship_further_source f where f.chairmanship_id = c.id) as further_sources
            from chairmanship c join organization o on o.code = c.organization_code
            """;

    private static final String HELD = " c.starts_on <= :asOf and (c.ends_before is null or c.ends_before > :asOf) ";

    /** Organizations in the order in which they were entered, what is doubtful after what is not. */
    private static final String ORDER =
            " order by o.id, case c.confidence when 'LOW' then 2 else 1 end, c.starts_on, c.code";

    private static final String NAMED =
            " join country_name n on n.country_code = c.country_code and n.language = :language ";

    private static final String SEARCHED =
            "lower(n.name || ' ' || c.code || ' ' || coalesce(c.motto, '') || ' ' || coalesce(c.theme, ''))";

    private final JdbcClient jdbc;

    ChairmanshipQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Term> on(LocalDate asOf) {
        return jdbc.sql(TERM + " where " + HELD + ORDER)
                .param("asOf", asOf)
                .query(ChairmanshipQueries::term)
                .list();
    }

    List<Term> heldBy(CountryCode country, LocalDate asOf) {
        return jdbc.sql(TERM + " where c.country_code = :country and " + HELD + ORDER)
                .param("country", country.value())
                .param("asOf", asOf)
                .query(ChairmanshipQueries::term)
                .list();
    }

    List<Term> of(OrganizationCode organization) {
        return jdbc.sql(TERM + " where c.organization_code = :organization order by c.starts_on, c.code")
                .param("organization", organization.value())
                .query(ChairmanshipQueries::term)
                .list();
    }

    List<Term> of(CountryCode country) {
        return jdbc.sql(TERM + " where c.country_code = :country order by c.starts_on, o.id, c.code")
                .param("country", country.value())
                .query(ChairmanshipQueries::term)
                .list();
    }

    List<Term> between(LocalDate from, LocalDate before) {
        return jdbc.sql(TERM + " where c.starts_on < :before and (c.ends_before is null or c.ends_before > :from)"
                        + " order by o.id, c.starts_on, c.code")
                .param("from", from)
                .param("before", before)
                .query(ChairmanshipQueries::term)
                .list();
    }

    List<ChairmanshipListRow> find(String words, Locale language, Pageable page) {
        var typed = Words.of(words);
        var order = SqlOrder.of(
                page, ChairmanshipSort.class, ChairmanshipSort::sql, "c.organization_code, c.starts_on, c.code");
        return jdbc.sql("""
                        select c.code, c.organization_code, n.name, c.starts_on, c.starts_precision, c.ends_on,
                               c.ends_precision, c.motto, c.confidence, c.source_code
                        from chairmanship c
                        """ + NAMED + " where " + typed.occurIn(SEARCHED) + order)
                .params(typed.parameters())
                .param("language", CountryNames.key(language))
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> new ChairmanshipListRow(
                        row.getString("code"),
                        new OrganizationCode(row.getString("organization_code")),
                        row.getString("name"),
                        PartialDateColumns.read(row, "starts"),
                        PartialDateColumns.find(row, "ends"),
                        row.getString("motto"),
                        Confidence.valueOf(row.getString("confidence")),
                        new SourceCode(row.getString("source_code"))))
                .list();
    }

    int count(String words, Locale language) {
        var typed = Words.of(words);
        return jdbc.sql("select count(*) from chairmanship c " + NAMED + " where " + typed.occurIn(SEARCHED))
                .params(typed.parameters())
                .param("language", CountryNames.key(language))
                .query(Integer.class)
                .single();
    }

    private static Term term(ResultSet row, int number) throws SQLException {
        var furtherSources = row.getString("further_sources");
        return new Term(
                row.getString("code"),
                new OrganizationCode(row.getString("organization_code")),
                new CountryCode(row.getString("country_code")),
                new Span(PartialDateColumns.read(row, "starts"), PartialDateColumns.find(row, "ends")),
                row.getString("motto"),
                row.getString("theme"),
                row.getBoolean("extension"),
                Confidence.valueOf(row.getString("confidence")),
                row.getBoolean("in_articles"),
                row.getString("note"),
                new SourceCode(row.getString("source_code")),
                furtherSources == null
                        ? List.of()
                        : Stream.of(furtherSources.split(";"))
                                .map(SourceCode::new)
                                .toList());
    }
}
