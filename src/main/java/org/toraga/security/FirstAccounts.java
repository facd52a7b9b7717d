package org.toraga.security;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the accounts that a first start, or a demo, needs, and tells how to sign in. */
@Configuration
class FirstAccounts {

    private static final Logger log = LoggerFactory.getLogger(FirstAccounts.class);

    private final AccountRepository accounts;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transaction;
    private final DemoAccounts demo;
    private final @Nullable String administratorPassword;

    FirstAccounts(
            AccountRepository accounts,
            PasswordEncoder encoder,
            TransactionTemplate transaction,
            DemoAccounts demo,
            @Value("${toraga.admin.password:#{null}}") @Nullable String administratorPassword) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.transaction = transaction;
        this.demo = demo;
        this.administratorPassword = administratorPassword;
    }

    @Configuration
    static class Demo {

        @Bean
        DemoAccounts demoAccounts(
                @Value("${toraga.demo:false}") boolean enabled,
                @Value("${toraga.demo.password:#{null}}") @Nullable String password) {
            return enabled ? new DemoAccounts(true, password == null ? randomPassword() : password) : DemoAccounts.NONE;
        }
    }

    @EventListener
    void prepare(ApplicationReadyEvent ready) {
        var address = address(ready.getApplicationContext().getEnvironment());
        if (demo.enabled()) {
            transaction.executeWithoutResult(status -> prepareDemo());
            log.info(
                    "Toraga is ready at {}: sign in as viewer, manager or admin, password {}",
                    address,
                    demo.password());
            return;
        }
        var oneTimePassword = transaction.execute(status -> prepareFirstAdministrator());
        log.info("Toraga is ready at {}", address);
        if (oneTimePassword != null) {
            log.info("First start: sign in as admin with the one-time password {}", oneTimePassword);
        }
    }

    private void prepareDemo() {
        var hash = encoder.encode(demo.password());
        for (var role : Role.values()) {
            var name = role.name().toLowerCase(Locale.ROOT);
            accounts.findByUsername(name)
                    .ifPresentOrElse(
                            account -> account.changePassword(hash),
                            () -> accounts.save(Account.demo(name, hash, role)));
        }
    }

    private @Nullable String prepareFirstAdministrator() {
        accounts.findByDemoTrue().forEach(accounts::delete);
        // Those who tried a demo may have invited people, and nobody who can manage them.
        if (accounts.existsByRole(Role.ADMIN)) {
            return null;
        }
        var password = administratorPassword == null ? randomPassword() : administratorPassword;
        accounts.save(Account.firstAdministrator("admin", encoder.encode(password)));
        return administratorPassword == null ? password : null;
    }

    private static String address(Environment environment) {
        return "http://localhost:" + environment.getProperty("local.server.port", "8080");
    }

    private static String randomPassword() {
        var bytes = new byte[12];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
