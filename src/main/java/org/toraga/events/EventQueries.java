package org.toraga.events;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.toraga.base.PartialDate;
import org.toraga.base.PartialDateColumns;
import org.toraga.base.SqlOrder;
import org.toraga.base.Wording;
import org.toraga.base.Words;
import org.toraga.countries.CountryCode;
import org.toraga.countries.PlaceNames;
import org.toraga.organizations.OrganizationCode;
import org.toraga.sources.SourceCode;

/** Events as they are known on a day: the plan until the outcome can have been known, then what became of it. */
@Component
class EventQueries {

    /**
     * Without an outcome on record, the published status shows once the planned time is over: before that, "held" would be
     * known too early.
     */
    private static final String SHOWN = """
            (select e.*,
                    case when outcome_known_on <= :asOf then outcome_status
                         when outcome_known_on is null and ends_before <= :asOf then status
                         else 'PLANNED' end as shown_status,
                    case when outcome_known_on <= :asOf and outcome_starts_on is not null
                         then outcome_starts_on else starts_on end as shown_starts_on,
                    case when outcome_known_on <= :asOf and outcome_starts_on is not null
                         then outcome_starts_precision else starts_precision end as shown_starts_precision,
                    case when outcome_known_on <= :asOf and outcome_starts_on is not null
                         then outcome_ends_on else ends_on end as shown_ends_on,
                    case when outcome_known_on <= :asOf and outcome_starts_on is not null
                         then outcome_ends_before else ends_before end as shown_ends_before,
                    case when outcome_known_on <= :asOf and (outcome_city is not null or outcome_country_code is not null)
                         then outcome_city else city end as shown_city,
                    case when outcome_known_on <= :asOf and (outcome_city is not null or outcome_country_code is not null)
                         then outcome_country_code else country_code end as shown_country_code,
                    case when outcome_known_on <= :asOf then outcome_note end as shown_note,
                    case when in_articles or status <> 'HELD' or outcome_known_on <= :asOf
                         then false else true end as from_later_sources
             from event e) shown
            """;

    private static final String COLUMNS = """
            code, organization_code, title, title_russian, title_kazakh, kind, format, shown_starts_on, shown_starts_precision, shown_ends_on, shown_city,
            shown_country_code, shown_status, from_later_sources
            """;

    private static final String BY_TIME = "shown_starts_on, shown_ends_before, code";

    /** What the words of the working list are looked for in. */
    private static final String LISTED = "lower(title || ' ' || code || ' ' || coalesce(organization_code, ''))";

    private final JdbcClient jdbc;

    EventQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<EventRow> find(EventFilter filter, LocalDate asOf, Pageable page) {
        var parameters = new HashMap<String, Object>(Map.of("asOf", asOf));
        var sql = "select " + COLUMNS + " from " + SHOWN + where(filter, parameters) + " order by " + order(page);
        if (page.isPaged()) {
            sql += " limit :limit offset :offset";
            parameters.put("limit", page.getPageSize());
            parameters.put("offset", page.getOffset());
        }
        return jdbc.sql(sql).params(parameters).query(EventQueries::row).list();
    }

    /** As {@link #find}, in the order of time and with what a calendar tells besides. */
    List<EventEntry> entries(EventFilter filter, LocalDate asOf) {
        var parameters = new HashMap<String, Object>(Map.of("asOf", asOf));
        return jdbc.sql("select " + COLUMNS + ", description, shown_note, version, changed_at,"
                        + " case when outcome_known_on <= :asOf then true else false end as outcome_known from "
                        + SHOWN + where(filter, parameters) + " order by " + BY_TIME)
                .params(parameters)
                .query((row, number) -> new EventEntry(
                        row(row, number),
                        row.getString("description"),
                        row.getString("shown_note"),
                        row.getBoolean("outcome_known"),
                        row.getInt("version"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    int count(EventFilter filter, LocalDate asOf) {
        var parameters = new HashMap<String, Object>(Map.of("asOf", asOf));
        return jdbc.sql("select count(*) from " + SHOWN + where(filter, parameters))
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    List<EventRow> next(LocalDate asOf, int limit) {
        return jdbc.sql("select " + COLUMNS + " from " + SHOWN
                        + " where shown_ends_before > :asOf and shown_status not in ('CANCELLED', 'UNKNOWN')"
                        + " order by case when shown_starts_precision = 'YEAR' then 1 else 0 end, " + BY_TIME
                        + " limit :limit")
                .param("asOf", asOf)
                .param("limit", limit)
                .query(EventQueries::row)
                .list();
    }

    Optional<EventRow> find(EventCode code, LocalDate asOf) {
        return jdbc.sql("select " + COLUMNS + " from " + SHOWN + " where code = :code")
                .param("asOf", asOf)
                .param("code", code.value())
                .query(EventQueries::row)
                .optional();
    }

    /** The neighbour in time, as known on the day. @param step -1 for the one before, 1 for the one after */
    Optional<EventNeighbour> neighbour(EventRow event, LocalDate asOf, int step) {
        var compare = step < 0 ? "<" : ">";
        var direction = step < 0 ? " desc" : "";
        return jdbc.sql("select code, title, title_russian, title_kazakh from " + SHOWN
                        + " where (shown_starts_on, shown_ends_before, code) " + compare + " (:starts, :ends, :code)"
                        + " order by shown_starts_on" + direction + ", shown_ends_before" + direction + ", code"
                        + direction + " limit 1")
                .param("asOf", asOf)
                .param("starts", event.dates().start().earliest())
                .param("ends", event.dates().endsBefore())
                .param("code", event.code())
                .query((row, number) -> new EventNeighbour(row.getString("code"), title(row)))
                .optional();
    }

    Optional<PartialDate> publication(SourceCode source) {
        return jdbc.sql("select published_on, published_precision from source"
                        + " where code = :code and published_on is not null")
                .param("code", source.value())
                .query((row, number) -> PartialDateColumns.read(row, "published"))
                .optional();
    }

    /** Those of {@code sources} that were published by {@code asOf}, or whose publication has no date. */
    Set<SourceCode> publishedBy(LocalDate asOf, List<SourceCode> sources) {
        if (sources.isEmpty()) {
            return Set.of();
        }
        return jdbc.sql("select code from source where code in (:codes)"
                        + " and (published_on is null or published_on <= :asOf)")
                .param("codes", sources.stream().map(SourceCode::value).toList())
                .param("asOf", asOf)
                .query((row, number) -> new SourceCode(row.getString(1)))
                .set();
    }

    List<OrganizationCode> organizations() {
        return jdbc.sql("select distinct organization_code from event where organization_code is not null order by 1")
                .query((row, number) -> new OrganizationCode(row.getString(1)))
                .list();
    }

    List<EventListRow> list(String typed, Pageable page) {
        var words = Words.of(typed);
        return jdbc.sql(
                        "select code, organization_code, title, starts_on, starts_precision, ends_on, status, outcome_status"
                                + " from event where " + words.occurIn(LISTED)
                                + SqlOrder.of(
                                        page, EventRecordSort.class, EventRecordSort::sql, "starts_on desc, code"))
                .params(words.parameters())
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> new EventListRow(
                        row.getString("code"),
                        organization(row.getString("organization_code")),
                        row.getString("title"),
                        new EventDates(
                                PartialDateColumns.read(row, "starts"), row.getObject("ends_on", LocalDate.class)),
                        EventStatus.valueOf(row.getString("status")),
                        row.getString("outcome_status") == null
                                ? null
                                : EventStatus.valueOf(row.getString("outcome_status"))))
                .list();
    }

    int count(String typed) {
        var words = Words.of(typed);
        return jdbc.sql("select count(*) from event where " + words.occurIn(LISTED))
                .params(words.parameters())
                .query(Integer.class)
                .single();
    }

    private static String where(EventFilter filter, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>();
        in("organization_code", filter.organizations(), parameters).ifPresent(conditions::add);
        in("kind", filter.kinds(), parameters).ifPresent(conditions::add);
        in("shown_status", filter.statuses(), parameters).ifPresent(conditions::add);
        if (filter.country() != null) {
            conditions.add("shown_country_code = :country");
            parameters.put("country", filter.country().value());
        }
        if (filter.from() != null) {
            conditions.add("shown_ends_before > :from");
            parameters.put("from", filter.from());
        }
        if (filter.before() != null) {
            conditions.add("shown_starts_on < :before");
            parameters.put("before", filter.before());
        }
        if (!filter.city().isEmpty()) {
            var called = PlaceNames.called(filter.city());
            conditions.add("""
                    (lower(shown_city) like :city escape '!' %s or exists (
                        select 1 from country_name n
                        where n.country_code = shown_country_code and lower(n.name) like :city escape '!'))
                    """.formatted(called.isEmpty() ? "" : "or shown_city in (:called)"));
            parameters.put("city", Words.containing(filter.city()));
            parameters.put("called", called);
        }
        var words = Words.of(filter.words());
        conditions.add(
                words.occurIn(
                        "lower(title || ' ' || coalesce(title_russian, '') || ' ' || coalesce(title_kazakh, '') || ' ' || description || ' ' || code || ' ' || coalesce(shown_note, ''))"));
        parameters.putAll(words.parameters());
        return " where " + String.join(" and ", conditions);
    }

    private static Optional<String> in(String column, Collection<?> words, Map<String, Object> parameters) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        parameters.put(column, words.stream().map(Object::toString).toList());
        return Optional.of(column + " in (:" + column + ")");
    }

    private static String order(Pageable page) {
        var chosen = page.getSort().stream()
                .flatMap(sort ->
                        EventOrder.read(sort.getProperty()).stream().map(order -> order.sql(sort.isDescending())))
                .toList();
        return chosen.isEmpty() ? BY_TIME : String.join(", ", chosen) + ", " + BY_TIME;
    }

    private static EventRow row(ResultSet row, int number) throws SQLException {
        return new EventRow(
                row.getString("code"),
                organization(row.getString("organization_code")),
                title(row),
                EventKind.valueOf(row.getString("kind")),
                EventFormat.valueOf(row.getString("format")),
                new EventDates(
                        PartialDateColumns.read(row, "shown_starts"), row.getObject("shown_ends_on", LocalDate.class)),
                row.getString("shown_city"),
                row.getString("shown_country_code") == null
                        ? null
                        : new CountryCode(row.getString("shown_country_code")),
                EventStatus.valueOf(row.getString("shown_status")),
                row.getBoolean("from_later_sources"));
    }

    private static Wording title(ResultSet row) throws SQLException {
        return new Wording(row.getString("title"), row.getString("title_russian"), row.getString("title_kazakh"));
    }

    private static @Nullable OrganizationCode organization(@Nullable String code) {
        return code == null ? null : new OrganizationCode(code);
    }
}
