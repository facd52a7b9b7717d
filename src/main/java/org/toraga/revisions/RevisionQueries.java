package org.toraga.revisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of revisions, the latest first. */
@Component
class RevisionQueries {

    private static final String SELECT = """
            select r.id, r.made_at, r.username, r.kind, r.reason, r.source_code, r.undoes,
                   (select max(u.id) from revision u where u.undoes = r.id) as undone_by,
                   r.change_count, coalesce(c.record_kind, k.record_kind) as record_kind, c.record_key, c.title,
                   c.before_text, c.after_text
            from revision r
            left join revision_change c on c.revision_id = r.id and c.ordinal = 0
            left join revision_batch b on b.revision_id = r.id
            left join revision_chunk k on k.batch = b.batch and k.ordinal = 0
            """;

    private final JdbcClient jdbc;

    RevisionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param kinds names of the kinds that may be seen; null for all. A revision with anything else in it is left out */
    List<RevisionRow> find(RevisionFilter filter, @Nullable Collection<String> kinds, Pageable page) {
        var parameters = parameters(filter, kinds);
        parameters.put("limit", page.isPaged() ? page.getPageSize() : Integer.MAX_VALUE);
        parameters.put("offset", page.isPaged() ? page.getOffset() : 0L);
        return jdbc.sql(SELECT + where(filter, kinds) + " order by r.id desc limit :limit offset :offset")
                .params(parameters)
                .query((row, number) -> row(row))
                .list();
    }

    int count(RevisionFilter filter) {
        return jdbc.sql("select count(*) from revision r" + where(filter, null))
                .params(parameters(filter, null))
                .query(Integer.class)
                .single();
    }

    Optional<RevisionRow> find(long id) {
        return jdbc.sql(SELECT + " where r.id = :id")
                .param("id", id)
                .query((row, number) -> row(row))
                .optional();
    }

    List<String> people() {
        return jdbc.sql("select distinct username from revision order by username")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** The numbers of the revisions after {@code id} that changed the record, the latest first. */
    List<Long> laterOf(String recordKind, String key, long id) {
        return jdbc.sql("""
                        select revision_id from revision_change
                        where record_kind = :recordKind and record_key = :key and revision_id > :id
                        order by revision_id desc
                        """)
                .param("recordKind", recordKind)
                .param("key", key)
                .param("id", id)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    /** The latest revision after {@code id} that changed very many of a kind, or else anything of it; {@code id} without one. */
    long latestOf(String recordKind, long id) {
        return jdbc.sql("""
                        select coalesce(
                            (select max(b.revision_id) from revision_batch b
                             join revision_chunk k on k.batch = b.batch and k.ordinal = 0
                             where k.record_kind = :recordKind and b.revision_id > :id),
                            (select max(c.revision_id) from revision_change c
                             where c.record_kind = :recordKind and c.revision_id > :id),
                            :id)
                        """)
                .param("recordKind", recordKind)
                .param("id", id)
                .query(Long.class)
                .single();
    }

    private static String where(RevisionFilter filter, @Nullable Collection<String> kinds) {
        var conditions = new ArrayList<String>();
        if (filter.by() != null) {
            conditions.add("r.username = :by");
        }
        if (filter.kind() != null) {
            conditions.add("r.kind = :kind");
        }
        if (filter.from() != null) {
            conditions.add("r.made_at >= :from");
        }
        if (filter.before() != null) {
            conditions.add("r.made_at < :before");
        }
        if (filter.recordKind() != null || filter.key() != null) {
            conditions.add(changed(filter));
        }
        if (kinds != null) {
            conditions.add("not exists (select 1 from revision_change h"
                    + " where h.revision_id = r.id and h.record_kind not in (:kinds))");
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static String changed(RevisionFilter filter) {
        var one = "exists (select 1 from revision_change f where f.revision_id = r.id"
                + (filter.recordKind() == null ? "" : " and f.record_kind = :recordKind")
                + (filter.key() == null ? "" : " and f.record_key = :key") + ")";
        var many = "exists (select 1 from revision_batch g join revision_chunk h on h.batch = g.batch and h.ordinal = 0"
                + " where g.revision_id = r.id and h.record_kind = :recordKind)";
        return filter.key() == null ? "(" + one + " or " + many + ")" : one;
    }

    private static Map<String, Object> parameters(RevisionFilter filter, @Nullable Collection<String> kinds) {
        var parameters = new HashMap<String, Object>();
        put(parameters, "by", filter.by());
        put(parameters, "recordKind", filter.recordKind());
        put(parameters, "key", filter.key());
        put(parameters, "kind", filter.kind() == null ? null : filter.kind().name());
        put(parameters, "from", moment(filter.from()));
        put(parameters, "before", moment(filter.before()));
        put(parameters, "kinds", kinds);
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant at) {
        return at == null ? null : OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static RevisionRow row(ResultSet row) throws SQLException {
        var key = row.getString("record_key");
        return new RevisionRow(
                row.getLong("id"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("username"),
                RevisionKind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getString("source_code"),
                row.getObject("undoes", Long.class),
                row.getObject("undone_by", Long.class),
                row.getLong("change_count"),
                row.getString("record_kind"),
                key,
                row.getString("title"),
                key == null ? null : ChangeKind.of(row.getString("before_text"), row.getString("after_text")));
    }
}
