package org.toraga.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.toraga.base.Roles;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what the user typed and has not saved yet, so that it outlives the page, the session and the server. Everybody has
 * drafts of their own, and nobody sees another's.
 *
 * <p>Every verb is one statement and stored once it returns; none belongs to a transaction of its caller that might be undone.
 */
@Service
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class DraftService {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, FieldChange>> CHANGES = new TypeReference<>() {};
    private static final int TITLE_LENGTH = 300;

    private final JdbcClient jdbc;

    DraftService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The user's draft of that record. */
    public Optional<Draft> find(String kind, String key) {
        return jdbc.sql("select * from draft where username = :user and kind = :kind and record_key = :key")
                .param("user", user())
                .param("kind", kind)
                .param("key", key)
                .query(DraftService::draft)
                .optional();
    }

    /** The user's drafts of that kind, the latest first. */
    public List<Draft> of(String kind) {
        return jdbc.sql("select * from draft where username = :user and kind = :kind order by saved_at desc, id desc")
                .param("user", user())
                .param("kind", kind)
                .query(DraftService::draft)
                .list();
    }

    /**
     * Keeps the draft in place of an earlier one of the same record.
     *
     * @return when it was kept, to the millisecond
     */
    public Instant keep(String kind, String key, int version, String title, Map<String, FieldChange> changes) {
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var draft = new Draft(kind, key, version, title, changes, now);
        if (!replace(draft)) {
            try {
                insert(draft);
            } catch (DuplicateKeyException keptByAnotherPage) {
                replace(draft);
            }
        }
        return now;
    }

    /** There need not be one. */
    public void discard(String kind, String key) {
        jdbc.sql("delete from draft where username = :user and kind = :kind and record_key = :key")
                .param("user", user())
                .param("kind", kind)
                .param("key", key)
                .update();
    }

    private boolean replace(Draft draft) {
        return write("""
                update draft set version = :version, title = :title, fields = :fields, saved_at = :savedAt
                where username = :user and kind = :kind and record_key = :key
                """, draft) > 0;
    }

    private void insert(Draft draft) {
        write("""
                insert into draft (username, kind, record_key, version, title, fields, saved_at)
                values (:user, :kind, :key, :version, :title, :fields, :savedAt)
                """, draft);
    }

    private int write(String sql, Draft draft) {
        var title = draft.title();
        return jdbc.sql(sql)
                .param("user", user())
                .param("kind", draft.kind())
                .param("key", draft.key())
                .param("version", draft.version())
                .param("title", title.length() > TITLE_LENGTH ? title.substring(0, TITLE_LENGTH) : title)
                .param("fields", JSON.writeValueAsString(draft.changes()))
                .param("savedAt", draft.savedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getString("kind"),
                row.getString("record_key"),
                row.getInt("version"),
                row.getString("title"),
                JSON.readValue(row.getString("fields"), CHANGES),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }

    private static String user() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            throw new AccessDeniedException("Nobody is signed in");
        }
        return authentication.getName();
    }
}
