package org.toraga.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes tokens, known by their hashes. */
@Component
class TokenQueries {

    /** How exactly it is recorded when a token was last used: a program that asks often does not write as often. */
    private static final Duration USE_STEP = Duration.ofMinutes(1);

    /** Whose a token is. */
    record Owned(String username, TokenRow token) {}

    private final JdbcClient jdbc;

    TokenQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TokenRow> of(String username) {
        return jdbc.sql("""
                        select id, name, scopes, made_at, last_used_at, expires_at, revoked_at
                        from access_token where username = :username order by made_at desc, id desc
                        """)
                .param("username", username)
                .query(TokenQueries::row)
                .list();
    }

    Optional<Owned> find(String hash) {
        return jdbc.sql("""
                        select id, username, name, scopes, made_at, last_used_at, expires_at, revoked_at
                        from access_token where token_hash = :hash
                        """)
                .param("hash", hash)
                .query((row, number) -> new Owned(row.getString("username"), row(row, number)))
                .optional();
    }

    void insert(
            String username, String name, String hash, Set<Scope> scopes, Instant madeAt, @Nullable Instant expiresAt) {
        jdbc.sql("""
                        insert into access_token (username, name, token_hash, scopes, made_at, expires_at)
                        values (:username, :name, :hash, :scopes, :madeAt, :expiresAt)
                        """)
                .param("username", username)
                .param("name", name)
                .param("hash", hash)
                .param("scopes", scopes.stream().sorted().map(Scope::name).collect(Collectors.joining(",")))
                .param("madeAt", utc(madeAt))
                .param("expiresAt", expiresAt == null ? null : utc(expiresAt))
                .update();
    }

    void revoke(long id, String username, Instant at) {
        jdbc.sql("update access_token set revoked_at = :at"
                        + " where id = :id and username = :username and revoked_at is null")
                .param("at", utc(at))
                .param("id", id)
                .param("username", username)
                .update();
    }

    void used(long id, Instant at) {
        jdbc.sql("update access_token set last_used_at = :at"
                        + " where id = :id and (last_used_at is null or last_used_at < :before)")
                .param("at", utc(at))
                .param("id", id)
                .param("before", utc(at.minus(USE_STEP)))
                .update();
    }

    private static TokenRow row(ResultSet row, int number) throws SQLException {
        var scopes = EnumSet.noneOf(Scope.class);
        Arrays.stream(row.getString("scopes").split(",")).map(Scope::valueOf).forEach(scopes::add);
        return new TokenRow(
                row.getLong("id"),
                row.getString("name"),
                scopes,
                row.getObject("made_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                instant(row, "last_used_at"),
                instant(row, "expires_at"),
                instant(row, "revoked_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
