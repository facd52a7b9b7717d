package org.toraga.security;

import org.toraga.support.PostgresTest;

@PostgresTest
class SignInLogPostgresTest extends SignInLogTest {

    SignInLogPostgresTest(SignInQueries queries) {
        super(queries);
    }
}
