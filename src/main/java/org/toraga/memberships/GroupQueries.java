package org.toraga.memberships;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.toraga.countries.CountryCode;
import org.toraga.organizations.OrganizationCode;

/** Reads what rules of groups are applied to. */
@Component
class GroupQueries {

    private final JdbcClient jdbc;

    GroupQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The states that {@code rule} means on each of {@code days}; three short reads, however many the days. */
    Map<LocalDate, Set<CountryCode>> states(GroupRule rule, Collection<LocalDate> days) {
        if (days.isEmpty()) {
            return Map.of();
        }
        var states = new TreeSet<>(jdbc.sql("select code from country")
                .query((row, number) -> new CountryCode(row.getString(1)))
                .list());
        var organizations = jdbc.sql("select code from organization order by id")
                .query((row, number) -> new OrganizationCode(row.getString(1)))
                .list();
        // A standing whose first day is not known holds on no day for certain, and so on none.
        var spans = jdbc.sql("""
                        select m.organization_code, m.status, m.country_code, m.since_on, m.ends_before
                        from membership m
                        where m.since_on <= :last and (m.ends_before is null or m.ends_before > :first)
                        """)
                .param("first", Collections.min(days))
                .param("last", Collections.max(days))
                .query((row, number) -> new Standings.Span(
                        new OrganizationCode(row.getString(1)),
                        MembershipStatus.valueOf(row.getString(2)),
                        new CountryCode(row.getString(3)),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class)))
                .list();
        var groups = new HashMap<LocalDate, Set<CountryCode>>();
        for (var day : days) {
            groups.put(day, rule.states(new Standings(states, organizations, spans, day)));
        }
        return groups;
    }
}
