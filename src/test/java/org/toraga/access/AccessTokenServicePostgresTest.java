package org.toraga.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.toraga.support.PostgresTest;

@PostgresTest
class AccessTokenServicePostgresTest extends AccessTokenServiceTest {

    AccessTokenServicePostgresTest(AccessTokenService tokens, TokenSignIn signIn, JdbcClient jdbc) {
        super(tokens, signIn, jdbc);
    }
}
