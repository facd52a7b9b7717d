package org.toraga.organizations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.toraga.base.PartialDate;
import org.toraga.base.Precision;
import org.toraga.base.SqlOrder;
import org.toraga.base.Wording;
import org.toraga.base.Words;
import org.toraga.countries.CountryCode;
import org.toraga.sources.SourceCode;

/** What is read of organizations. The order of the desk is that in which they were entered. */
@Repository
class OrganizationQueries {

    private static final String DETAILS = """
            select id, code, short_name, name, name_russian, name_kazakh, kind, founded_on, founded_precision, headquarters_city,
                   headquarters_country_code, website, mandate, mandate_russian, mandate_kazakh, note,
                   source_code
            from organization
            """;

    private static final String SEARCHED =
            "lower(code || ' ' || short_name || ' ' || name || ' ' || coalesce(name_russian, '') || ' ' || coalesce(name_kazakh, ''))";

    private final JdbcClient jdbc;

    OrganizationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OrganizationCode> codes() {
        return jdbc.sql("select code from organization order by id")
                .query((row, number) -> new OrganizationCode(row.getString(1)))
                .list();
    }

    List<OrganizationDetails> all() {
        var further = furtherSources();
        return jdbc.sql(DETAILS + "order by id")
                .query((row, number) -> details(row, further))
                .list();
    }

    Optional<OrganizationDetails> find(OrganizationCode code) {
        var further = furtherSources();
        return jdbc.sql(DETAILS + "where code = :code")
                .param("code", code.value())
                .query((row, number) -> details(row, further))
                .optional();
    }

    List<OrganizationListRow> find(String typed, Pageable page) {
        var words = Words.of(typed);
        return jdbc.sql("select code, name, kind, founded_on, founded_precision from organization where "
                        + words.occurIn(SEARCHED)
                        + SqlOrder.of(page, OrganizationRecordSort.class, OrganizationRecordSort::sql, "id"))
                .params(words.parameters())
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> new OrganizationListRow(
                        new OrganizationCode(row.getString("code")),
                        row.getString("name"),
                        OrganizationKind.valueOf(row.getString("kind")),
                        founded(row)))
                .list();
    }

    int count(String typed) {
        var words = Words.of(typed);
        return jdbc.sql("select count(*) from organization where " + words.occurIn(SEARCHED))
                .params(words.parameters())
                .query(Integer.class)
                .single();
    }

    private Map<Long, List<SourceCode>> furtherSources() {
        var byOrganization = new HashMap<Long, List<SourceCode>>();
        jdbc.sql(
                        "select organization_id, source_code from organization_further_source order by organization_id, ordinal")
                .query(row -> {
                    byOrganization
                            .computeIfAbsent(row.getLong(1), none -> new ArrayList<>())
                            .add(new SourceCode(row.getString(2)));
                });
        return byOrganization;
    }

    private static OrganizationDetails details(ResultSet row, Map<Long, List<SourceCode>> furtherSources)
            throws SQLException {
        return new OrganizationDetails(
                new OrganizationCode(row.getString("code")),
                row.getString("short_name"),
                new Wording(row.getString("name"), row.getString("name_russian"), row.getString("name_kazakh")),
                OrganizationKind.valueOf(row.getString("kind")),
                founded(row),
                row.getString("headquarters_city"),
                country(row.getString("headquarters_country_code")),
                row.getString("website"),
                new Wording(
                        row.getString("mandate"), row.getString("mandate_russian"), row.getString("mandate_kazakh")),
                row.getString("note"),
                new SourceCode(row.getString("source_code")),
                List.copyOf(furtherSources.getOrDefault(row.getLong("id"), List.of())));
    }

    private static @Nullable CountryCode country(@Nullable String code) {
        return code == null ? null : new CountryCode(code);
    }

    private static PartialDate founded(ResultSet row) throws SQLException {
        return new PartialDate(
                row.getObject("founded_on", LocalDate.class), Precision.valueOf(row.getString("founded_precision")));
    }
}
