package org.toraga.memberships;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.toraga.base.Confidence;
import org.toraga.base.PartialDateColumns;
import org.toraga.base.SqlOrder;
import org.toraga.base.Words;
import org.toraga.countries.CountryCode;
import org.toraga.countries.CountryNames;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;

/** Lists of memberships: only what is shown, filtered, sorted and paged in the database. */
@Component
class MembershipQueries {

    /** A standing without a known first day holds on no day for certain, and so on none. */
    static final String STANDING = " m.since_on <= :asOf and (m.ends_before is null or m.ends_before > :asOf) ";

    private static final String BY_STATUS = "case m.status when 'MEMBER' then 1 when 'OBSERVER' then 2 else 3 end";

    static final String COLUMNS = """
            m.id, m.organization_code, m.country_code, m.status, m.since_known, m.since_on, m.since_precision,
            m.until_on, m.until_precision, m.suspended_on, m.suspended_precision, m.founder, m.confidence,
            m.note, m.source_code
            """;

    private static final String ROW = "select " + COLUMNS + " from membership m ";

    static final String NAMED = " join country_name n on n.country_code = m.country_code and n.language = :language ";

    private static final String SEARCHED =
            "lower(n.name || ' ' || m.country_code || ' ' || m.organization_code || ' ' || coalesce(m.note, ''))";

    private final JdbcClient jdbc;

    MembershipQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MembershipRow> of(OrganizationCode organization, LocalDate asOf) {
        return jdbc.sql(ROW + " where m.organization_code = :organization and " + STANDING + " order by " + BY_STATUS
                        + ", m.country_code, m.id")
                .param("organization", organization.value())
                .param("asOf", asOf)
                .query(MembershipQueries::row)
                .list();
    }

    List<MembershipRow> of(CountryCode country) {
        return jdbc.sql(ROW + """
                         where m.country_code = :country
                        order by m.organization_code, m.since_on nulls last, m.id
                        """)
                .param("country", country.value())
                .query(MembershipQueries::row)
                .list();
    }

    List<MembershipRow> standing(
            OrganizationCode organization,
            LocalDate asOf,
            @Nullable MembershipStatus status,
            Locale language,
            Pageable page) {
        var order =
                SqlOrder.of(page, MembershipSort.class, MembershipSort::sql, BY_STATUS + ", n.collation_rank, m.id");
        return jdbc.sql(ROW + NAMED + " where m.organization_code = :organization and " + STANDING
                        + " and m.status = coalesce(cast(:status as varchar), m.status)" + order)
                .param("language", CountryNames.key(language))
                .param("organization", organization.value())
                .param("asOf", asOf)
                .param("status", status == null ? null : status.name())
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(MembershipQueries::row)
                .list();
    }

    List<MembershipRow> undated(OrganizationCode organization, Locale language) {
        return jdbc.sql(ROW + NAMED + """
                         where m.organization_code = :organization and m.since_on is null
                        order by n.collation_rank, m.id
                        """)
                .param("language", CountryNames.key(language))
                .param("organization", organization.value())
                .query(MembershipQueries::row)
                .list();
    }

    /** Standings that begin or end between the two days, the earlier first. */
    List<MembershipRow> changing(OrganizationCode organization, LocalDate from, LocalDate before) {
        return jdbc.sql(ROW + """
                         where m.organization_code = :organization
                          and ((m.since_known = 'FROM' and m.since_on >= :from and m.since_on < :before)
                               or (m.until_on >= :from and m.until_on < :before))
                        order by m.since_on nulls last, m.country_code, m.id
                        """)
                .param("organization", organization.value())
                .param("from", from)
                .param("before", before)
                .query(MembershipQueries::row)
                .list();
    }

    Set<CountryCode> members(OrganizationCode organization, LocalDate asOf) {
        var members = jdbc.sql("select m.country_code from membership m where m.organization_code = :organization"
                        + " and m.status = 'MEMBER' and " + STANDING)
                .param("organization", organization.value())
                .param("asOf", asOf)
                .query((row, number) -> new CountryCode(row.getString(1)))
                .list();
        return new TreeSet<>(members);
    }

    /** Every organization is in it, one without members with noughts. */
    Map<OrganizationCode, MemberCounts> counts(LocalDate asOf) {
        Map<OrganizationCode, Map<MembershipStatus, Integer>> counts = new LinkedHashMap<>();
        jdbc.sql("select o.code, m.status, count(distinct m.country_code) from organization o"
                        + " left join membership m on m.organization_code = o.code and " + STANDING
                        + " group by o.id, o.code, m.status order by o.id")
                .param("asOf", asOf)
                .query(row -> {
                    var ofOne = counts.computeIfAbsent(
                            new OrganizationCode(row.getString(1)), code -> new EnumMap<>(MembershipStatus.class));
                    var status = row.getString(2);
                    if (status != null) {
                        ofOne.put(MembershipStatus.valueOf(status), row.getInt(3));
                    }
                });
        Map<OrganizationCode, MemberCounts> result = new LinkedHashMap<>();
        counts.forEach((organization, ofOne) -> result.put(
                organization,
                new MemberCounts(
                        ofOne.getOrDefault(MembershipStatus.MEMBER, 0),
                        ofOne.getOrDefault(MembershipStatus.OBSERVER, 0),
                        ofOne.getOrDefault(MembershipStatus.DIALOGUE_PARTNER, 0))));
        return result;
    }

    int distinctMembers(LocalDate asOf) {
        return jdbc.sql("select count(distinct m.country_code) from membership m where m.status = 'MEMBER' and "
                        + STANDING)
                .param("asOf", asOf)
                .query(Integer.class)
                .single();
    }

    List<MembershipListRow> find(String words, Locale language, Pageable page) {
        var typed = Words.of(words);
        var order = SqlOrder.of(
                page,
                MembershipSort.class,
                MembershipSort::sql,
                "m.organization_code, n.collation_rank, m.since_on, m.id");
        return jdbc.sql("""
                        select m.id, m.organization_code, n.name, m.status, m.since_known, m.since_on,
                               m.since_precision, m.until_on, m.until_precision, m.confidence, m.source_code
                        from membership m
                        """ + NAMED + " where " + typed.occurIn(SEARCHED) + order)
                .params(typed.parameters())
                .param("language", CountryNames.key(language))
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> new MembershipListRow(
                        row.getString("id"),
                        new OrganizationCode(row.getString("organization_code")),
                        row.getString("name"),
                        MembershipStatus.valueOf(row.getString("status")),
                        SinceKnown.valueOf(row.getString("since_known")),
                        PartialDateColumns.find(row, "since"),
                        PartialDateColumns.find(row, "until"),
                        Confidence.valueOf(row.getString("confidence")),
                        new SourceCode(row.getString("source_code"))))
                .list();
    }

    int count(String words, Locale language) {
        var typed = Words.of(words);
        return jdbc.sql("select count(*) from membership m " + NAMED + " where " + typed.occurIn(SEARCHED))
                .params(typed.parameters())
                .param("language", CountryNames.key(language))
                .query(Integer.class)
                .single();
    }

    /** Keeps every other change of this organization's memberships waiting until the transaction ends. */
    boolean lock(OrganizationCode organization) {
        return jdbc.sql("select code from organization where code = :code for update")
                .param("code", organization.value())
                .query(String.class)
                .optional()
                .isPresent();
    }

    boolean countryExists(CountryCode country) {
        return exists("select count(*) from country where code = :code", country.value());
    }

    boolean sourceExists(SourceCode source) {
        return exists("select count(*) from source where code = :code", source.value());
    }

    private boolean exists(String sql, String code) {
        return jdbc.sql(sql).param("code", code).query(Integer.class).single() > 0;
    }

    static MembershipRow row(ResultSet row, int number) throws SQLException {
        return new MembershipRow(
                row.getLong("id"),
                new OrganizationCode(row.getString("organization_code")),
                new CountryCode(row.getString("country_code")),
                MembershipStatus.valueOf(row.getString("status")),
                SinceKnown.valueOf(row.getString("since_known")),
                PartialDateColumns.find(row, "since"),
                PartialDateColumns.find(row, "until"),
                PartialDateColumns.find(row, "suspended"),
                row.getBoolean("founder"),
                Confidence.valueOf(row.getString("confidence")),
                row.getString("note"),
                new SourceCode(row.getString("source_code")));
    }
}
