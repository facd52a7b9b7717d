package org.toraga.records;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.toraga.security.AccountDeleted;

/** Drafts go with the account of who typed them: whoever has the name next shall not find them. */
@Component
class ForgottenDrafts {

    private final JdbcClient jdbc;

    ForgottenDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void forget(AccountDeleted deleted) {
        jdbc.sql("delete from draft where username = :user")
                .param("user", deleted.username())
                .update();
    }
}
