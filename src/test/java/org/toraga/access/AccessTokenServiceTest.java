package org.toraga.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.support.WholeDesk;

@WholeDesk
@Transactional
class AccessTokenServiceTest {

    private final AccessTokenService tokens;
    private final TokenSignIn signIn;
    private final JdbcClient jdbc;

    AccessTokenServiceTest(AccessTokenService tokens, TokenSignIn signIn, JdbcClient jdbc) {
        this.tokens = tokens;
        this.signIn = signIn;
        this.jdbc = jdbc;
    }

    private static TokenDraft reading(String name) {
        return new TokenDraft(name, Set.of(Scope.READ), 30);
    }

    @Test
    void aTokenSignsItsOwnerInWithRoleAndScopes() {
        var secret = tokens.make(reading("Script"));

        var signedIn = signIn.signIn(secret).orElseThrow();

        assertThat(signedIn.getName()).isEqualTo("admin");
        assertThat(signedIn.getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .contains("ROLE_VIEWER", "ROLE_ADMIN", "SCOPE_READ")
                .doesNotContain("SCOPE_EXPORT", "SCOPE_CALENDAR");
        assertThat(tokens.mine().getFirst().lastUsedAt()).isNotNull();
    }

    @Test
    void theTokenItselfIsKeptNowhere() {
        var secret = tokens.make(reading("Script"));

        var stored = jdbc.sql("select * from access_token").query().listOfRows();

        assertThat(stored).hasSize(1);
        assertThat(stored.getFirst().toString()).doesNotContain(secret, secret.substring(7));
    }

    @Test
    void aRevokedTokenOpensNothing() {
        var secret = tokens.make(reading("Script"));
        tokens.revoke(tokens.mine().getFirst().id());

        assertThat(signIn.signIn(secret)).isEmpty();
        assertThat(tokens.mine().getFirst().state(Instant.now())).isEqualTo(TokenState.REVOKED);
    }

    @Test
    void anExpiredTokenOpensNothing() {
        var secret = tokens.make(reading("Script"));
        jdbc.sql("update access_token set expires_at = timestamp '2024-01-01 00:00:00'")
                .update();

        assertThat(signIn.signIn(secret)).isEmpty();
        assertThat(tokens.mine().getFirst().state(Instant.now())).isEqualTo(TokenState.EXPIRED);
    }

    @Test
    void nonsenseOpensNothing() {
        var secret = tokens.make(reading("Script"));

        assertThat(signIn.signIn("")).isEmpty();
        assertThat(signIn.signIn("toraga_' or '1'='1")).isEmpty();
        assertThat(signIn.signIn(secret + "x")).isEmpty();
        assertThat(signIn.signIn(secret.substring(0, secret.length() - 1) + (secret.endsWith("A") ? "B" : "A")))
                .isEmpty();
    }

    @Test
    void nobodyRevokesTheTokenOfAnother() {
        jdbc.sql("""
                        insert into access_token (username, name, token_hash, scopes, made_at)
                        values ('viewer', 'Theirs', 'hash', 'READ', timestamp '2024-01-01 00:00:00')
                        """).update();
        var id = jdbc.sql("select id from access_token").query(Long.class).single();
        tokens.revoke(id);

        assertThat(tokens.mine()).isEmpty();
        assertThat(jdbc.sql("select count(*) from access_token where revoked_at is null")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void whatIsNotFitIsRefused() {
        assertThatThrownBy(() -> tokens.make(reading(" "))).isInstanceOf(TokenRefusedException.class);
        assertThatThrownBy(() -> tokens.make(reading("x".repeat(101)))).isInstanceOf(TokenRefusedException.class);
        assertThatThrownBy(() -> tokens.make(new TokenDraft("x", Set.of(), 30)))
                .isInstanceOf(TokenRefusedException.class);
        assertThatThrownBy(() -> tokens.make(new TokenDraft("x", Set.of(Scope.READ), 367)))
                .isInstanceOf(TokenRefusedException.class);
        assertThatThrownBy(() -> tokens.make(new TokenDraft("x", Set.of(Scope.READ), 0)))
                .isInstanceOf(TokenRefusedException.class);
    }

    @Test
    void thereIsAnEndToTheTokensOfOneAccount() {
        for (int made = 0; made < 50; made++) {
            tokens.make(reading("Script " + made));
        }

        assertThatThrownBy(() -> tokens.make(reading("One more"))).isInstanceOf(TokenRefusedException.class);
        tokens.revoke(tokens.mine().getFirst().id());
        assertThat(tokens.make(reading("One more"))).startsWith("toraga_");
    }

    @Test
    @WithMockUser(username = "viewer", roles = "VIEWER")
    void onlyManagersMakeTokensThatTakeFiles() {
        assertThatThrownBy(() -> tokens.make(new TokenDraft("x", Set.of(Scope.EXPORT), 30)))
                .isInstanceOf(TokenRefusedException.class);
    }

    @Test
    @WithMockUser(
            username = "viewer",
            authorities = {"ROLE_VIEWER", "SCOPE_READ"})
    void aTokenMakesNoTokens() {
        assertThatThrownBy(() -> tokens.make(reading("x"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> tokens.revoke(1)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithMockUser(roles = "NOBODY")
    void nobodyElseSeesTokens() {
        assertThatThrownBy(tokens::mine).isInstanceOf(AccessDeniedException.class);
    }
}
