package org.toraga.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The table of imports. */
@Repository
@Transactional
class ImportRuns {

    private final JdbcClient jdbc;

    ImportRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String id, String username, String title, String kind) {
        jdbc.sql("""
                        insert into import_run (id, username, started_at, title, state, record_kind, new_count,
                            changed_count, unchanged_count, rejected_count, passed_count)
                        values (:id, :user, :at, :title, 'RECEIVED', :kind, 0, 0, 0, 0, 0)
                        """)
                .param("id", id)
                .param("user", username)
                .param("at", now())
                .param("title", title.length() > 300 ? title.substring(0, 300) : title)
                .param("kind", kind)
                .update();
    }

    void enter(String id, RunState state, String kind) {
        jdbc.sql("update import_run set state = :state, record_kind = :kind, failure = null, finished_at = null"
                        + " where id = :id")
                .param("id", id)
                .param("state", state.name())
                .param("kind", kind)
                .update();
    }

    /** Within the transaction of the change itself if that is the end of it. */
    void finish(String id, RunState state, ImportReport report, @Nullable String failure) {
        jdbc.sql("""
                        update import_run set state = :state, finished_at = :at, failure = :failure, new_count = :new,
                            changed_count = :changed, unchanged_count = :unchanged, rejected_count = :rejected,
                            passed_count = :passed
                        where id = :id
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("at", now())
                .param("failure", failure == null || failure.length() <= 2000 ? failure : failure.substring(0, 2000))
                .param("new", report.count(Outcome.NEW))
                .param("changed", report.count(Outcome.CHANGED))
                .param("unchanged", report.count(Outcome.UNCHANGED))
                .param("rejected", report.count(Outcome.REJECTED))
                .param("passed", report.count(Outcome.PASSED_OVER))
                .update();
    }

    void setRevision(String id, long revision) {
        jdbc.sql("update import_run set revision_id = :revision where id = :id")
                .param("id", id)
                .param("revision", revision)
                .update();
    }

    /** What the desk finds under way when it starts was stopped with it. */
    void interruptAll() {
        jdbc.sql(
                        "update import_run set state = 'INTERRUPTED', finished_at = :at where state in ('CHECKING', 'APPLYING')")
                .param("at", now())
                .update();
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }

    @Transactional(readOnly = true)
    Optional<ImportRun> find(String id) {
        return jdbc.sql("select * from import_run where id = :id")
                .param("id", id)
                .query((row, number) -> run(row))
                .optional();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    List<ImportRun> latest(int most) {
        return jdbc.sql("select * from import_run order by started_at desc, id fetch first :most rows only")
                .param("most", most)
                .query((row, number) -> run(row))
                .list();
    }

    private static ImportRun run(ResultSet row) throws SQLException {
        var counts = new EnumMap<Outcome, Long>(Outcome.class);
        counts.put(Outcome.NEW, row.getLong("new_count"));
        counts.put(Outcome.CHANGED, row.getLong("changed_count"));
        counts.put(Outcome.UNCHANGED, row.getLong("unchanged_count"));
        counts.put(Outcome.REJECTED, row.getLong("rejected_count"));
        counts.put(Outcome.PASSED_OVER, row.getLong("passed_count"));
        return new ImportRun(
                row.getString("id"),
                row.getString("username"),
                Objects.requireNonNull(instant(row, "started_at")),
                instant(row, "finished_at"),
                row.getString("title"),
                RunState.valueOf(row.getString("state")),
                row.getString("record_kind"),
                counts,
                row.getObject("revision_id", Long.class),
                row.getString("failure"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
