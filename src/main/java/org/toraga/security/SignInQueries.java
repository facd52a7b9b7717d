package org.toraga.security;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.toraga.base.Words;

/** What is kept and read of attempts to sign in. */
@Repository
class SignInQueries {

    private static final String NARROWED =
            " from sign_in where (cast(:outcome as varchar(10)) is null or outcome = :outcome) and ";

    private static final String SEARCHED = "lower(name || ' ' || address)";

    private final JdbcClient jdbc;

    SignInQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SignInRow attempt) {
        jdbc.sql("insert into sign_in (tried_at, name, address, outcome) values (:at, :name, :address, :outcome)")
                .param("at", utc(attempt.triedAt()))
                .param("name", attempt.name())
                .param("address", attempt.address())
                .param("outcome", attempt.outcome().name())
                .update();
    }

    void deleteBefore(Instant moment) {
        jdbc.sql("delete from sign_in where tried_at < :moment")
                .param("moment", utc(moment))
                .update();
    }

    /** The latest first. */
    List<SignInRow> find(SignInFilter filter, Pageable page) {
        var words = Words.of(filter.words());
        return jdbc.sql("select tried_at, name, address, outcome"
                        + NARROWED
                        + words.occurIn(SEARCHED)
                        + " order by tried_at desc, id desc limit :limit offset :offset")
                .params(words.parameters())
                .param("outcome", outcome(filter))
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> new SignInRow(
                        row.getObject("tried_at", OffsetDateTime.class).toInstant(),
                        row.getString("name"),
                        row.getString("address"),
                        SignInOutcome.valueOf(row.getString("outcome"))))
                .list();
    }

    int count(SignInFilter filter) {
        var words = Words.of(filter.words());
        return jdbc.sql("select count(*)" + NARROWED + words.occurIn(SEARCHED))
                .params(words.parameters())
                .param("outcome", outcome(filter))
                .query(Integer.class)
                .single();
    }

    private static @Nullable String outcome(SignInFilter filter) {
        return filter.outcome() == null ? null : filter.outcome().name();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
