package org.toraga.security;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.event.ApplicationEvents;
import org.toraga.support.PostgresTest;

@PostgresTest
class UserServicePostgresTest extends UserServiceTest {

    UserServicePostgresTest(
            UserService users,
            PasswordLinks links,
            AccountRepository accounts,
            PasswordEncoder encoder,
            JdbcClient jdbc,
            ApplicationEvents events) {
        super(users, links, accounts, encoder, jdbc, events);
    }
}
