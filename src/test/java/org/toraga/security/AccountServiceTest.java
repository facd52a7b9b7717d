package org.toraga.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import org.toraga.support.WholeDesk;

@WholeDesk
@Transactional
@WithMockUser(username = "chief", roles = "VIEWER")
class AccountServiceTest {

    private static final String FIRST = "one time password";
    private static final String NEW = "four plain words here";

    private final AccountService service;
    private final AccountRepository accounts;
    private final PasswordEncoder encoder;

    AccountServiceTest(AccountService service, AccountRepository accounts, PasswordEncoder encoder) {
        this.service = service;
        this.accounts = accounts;
        this.encoder = encoder;
    }

    @BeforeEach
    void firstAdministrator() {
        accounts.save(Account.firstAdministrator("chief", encoder.encode(FIRST)));
    }

    @Test
    void aOneTimePasswordMustBeChangedUntilItIs() {
        assertThat(service.mustChangePassword()).isTrue();

        service.changePassword(new PasswordDraft(FIRST, NEW, NEW));

        assertThat(service.mustChangePassword()).isFalse();
        assertThat(encoder.matches(
                        NEW, accounts.findByUsername("chief").orElseThrow().passwordHash()))
                .isTrue();
    }

    @Test
    void thePasswordUntilNowIsAskedFor() {
        assertThat(refusal("guessed", NEW, NEW)).isEqualTo("security.password.refused.wrong");
    }

    @Test
    void twelveCharactersAreTheFewest() {
        assertThat(refusal(FIRST, "elevenchars", "elevenchars")).isEqualTo("security.password.refused.short");

        service.changePassword(new PasswordDraft(FIRST, "twelve chars", "twelve chars"));
        assertThat(service.mustChangePassword()).isFalse();
    }

    @Test
    void whatTheHashWouldCutIsRefused() {
        var long37 = "ұ".repeat(37);

        assertThat(refusal(FIRST, long37, long37)).isEqualTo("security.password.refused.long");
    }

    @Test
    void theOldPasswordIsNoNewOne() {
        assertThat(refusal(FIRST, FIRST, FIRST)).isEqualTo("security.password.refused.unchanged");
    }

    @Test
    void theNewPasswordIsEnteredTwiceAlike() {
        assertThat(refusal(FIRST, NEW, NEW + "!")).isEqualTo("security.password.refused.different");
    }

    @Test
    @WithMockUser(username = "admin", roles = "VIEWER")
    void thePasswordOfADemoAccountStays() {
        assertThat(refusal("demo-password", NEW, NEW)).isEqualTo("security.password.refused.demo");
    }

    @Test
    @WithMockUser(
            username = "chief",
            roles = {})
    void whoHasNoRoleMayDoNothing() {
        assertThatThrownBy(service::me).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(service::signOutEverywhere).isInstanceOf(AccessDeniedException.class);
    }

    private String refusal(String current, String chosen, String repeated) {
        return catchThrowableOfType(
                        PasswordRefusedException.class,
                        () -> service.changePassword(new PasswordDraft(current, chosen, repeated)))
                .textKey();
    }
}
