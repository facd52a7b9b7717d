package org.toraga.security;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.toraga.revisions.RevisionService;
import org.toraga.support.PostgresTest;

@PostgresTest
class UserServicePostgresTest extends UserServiceTest {

    UserServicePostgresTest(
            UserService users,
            PasswordLinks links,
            AccountRepository accounts,
            PasswordEncoder encoder,
            JdbcClient jdbc,
            RevisionService history) {
        super(users, links, accounts, encoder, jdbc, history);
    }
}
