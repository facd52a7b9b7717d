package org.toraga.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.toraga.base.SqlOrder;
import org.toraga.base.Words;

/** What administrators see of accounts, in one query each. */
@Repository
class AccountQueries {

    private static final String COLUMNS = """
            select username, role, locked, must_change_password, link_valid_until, last_signed_in_at, demo from account where
            """;

    private final JdbcClient jdbc;
    private final OpenSessions sessions;

    AccountQueries(JdbcClient jdbc, OpenSessions sessions) {
        this.jdbc = jdbc;
        this.sessions = sessions;
    }

    List<AccountRow> find(String typed, Pageable page) {
        var words = Words.of(typed);
        return jdbc.sql(COLUMNS
                        + words.occurIn("username")
                        + SqlOrder.of(page, AccountSort.class, AccountSort::sql, "username"))
                .params(words.parameters())
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(this::row)
                .list();
    }

    int count(String typed) {
        var words = Words.of(typed);
        return jdbc.sql("select count(*) from account where " + words.occurIn("username"))
                .params(words.parameters())
                .query(Integer.class)
                .single();
    }

    Optional<AccountRow> find(String username) {
        return jdbc.sql(COLUMNS + "username = :username")
                .param("username", username)
                .query(this::row)
                .optional();
    }

    /** Without a new version: signing in is no change that an administrator's would clash with. */
    void signedIn(String username, Instant moment) {
        jdbc.sql("update account set last_signed_in_at = :moment where username = :username")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("username", username)
                .update();
    }

    private AccountRow row(ResultSet row, int number) throws SQLException {
        var username = row.getString("username");
        var linkValidUntil = moment(row, "link_valid_until");
        return new AccountRow(
                username,
                Role.valueOf(row.getString("role")),
                state(row.getBoolean("locked"), row.getBoolean("must_change_password"), linkValidUntil),
                linkValidUntil,
                moment(row, "last_signed_in_at"),
                sessions.of(username).size(),
                row.getBoolean("demo"));
    }

    private static AccountState state(boolean locked, boolean oneTimePassword, @Nullable Instant linkValidUntil) {
        if (locked) {
            return AccountState.LOCKED;
        }
        if (linkValidUntil != null) {
            return linkValidUntil.isAfter(Instant.now()) ? AccountState.LINK_OPEN : AccountState.LINK_EXPIRED;
        }
        return oneTimePassword ? AccountState.ONE_TIME_PASSWORD : AccountState.ACTIVE;
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
