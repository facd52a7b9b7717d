package org.toraga.security;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the accounts that a first start, or a demo, needs, and tells how to sign in. */
@Configuration(proxyBeanMethods = false)
class FirstAccounts implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FirstAccounts.class);

    private final AccountRepository accounts;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final DemoAccounts demo;
    private final CompletableFuture<String> demoHash;
    private final @Nullable String administratorPassword;
    private final boolean areWanted;

    private volatile boolean isRunning;

    FirstAccounts(
            AccountRepository accounts,
            PasswordEncoder encoder,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            DemoAccounts demo,
            @Value("${toraga.admin.password:#{null}}") @Nullable String administratorPassword,
            @Value("${toraga.first-accounts:true}") boolean areWanted) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.demo = demo;
        // Dear by design, so it is begun while the desk is still being put together.
        this.demoHash = demo.enabled()
                ? CompletableFuture.supplyAsync(() -> hash(encoder, demo.password()))
                : CompletableFuture.completedFuture("");
        this.administratorPassword = administratorPassword;
        this.areWanted = areWanted;
    }

    private static String hash(PasswordEncoder encoder, String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    @Configuration(proxyBeanMethods = false)
    static class Demo {

        @Bean
        DemoAccounts demoAccounts(
                @Value("${toraga.demo:false}") boolean enabled,
                @Value("${toraga.demo.password:#{null}}") @Nullable String password) {
            return enabled ? new DemoAccounts(true, password == null ? randomPassword() : password) : DemoAccounts.NONE;
        }
    }

    /** Before the web server: nobody finds a desk that does not know them yet. */
    @Override
    public void start() {
        if (!areWanted) {
            // A command: nobody signs in to it, and nobody would read what it says of passwords.
            return;
        }
        if (demo.enabled()) {
            transaction.executeWithoutResult(status -> prepareDemo());
        } else {
            var oneTimePassword = transaction.execute(status -> prepareFirstAdministrator());
            if (oneTimePassword != null) {
                // At once: should the start fail after this, nobody else would know it.
                log.info("First start: sign in as admin with the one-time password {}", oneTimePassword);
            }
        }
        isRunning = true;
    }

    @Override
    public void stop() {
        isRunning = false;
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }

    /** After the data is loaded, as accounts of a desk that did not start are of no use. */
    @Override
    public int getPhase() {
        return 1;
    }

    @EventListener
    void tell(ApplicationReadyEvent ready) {
        var address = address(ready.getApplicationContext().getEnvironment());
        if (demo.enabled()) {
            log.info(
                    "Toraga is ready at {}: sign in as viewer, manager or admin, password {}",
                    address,
                    demo.password());
        } else {
            log.info("Toraga is ready at {}", address);
        }
    }

    private void prepareDemo() {
        var hash = demoHash.join();
        for (var role : Role.values()) {
            var name = role.name().toLowerCase(Locale.ROOT);
            if (renewed(name, hash)) {
                continue;
            }
            if (accounts.findByUsername(name).isPresent()) {
                // An account of somebody's own would else stay open to everybody when the demo is over.
                log.warn("The account {} is not of the demo and keeps its own password", name);
            } else {
                accounts.save(Account.demo(name, hash, role));
            }
        }
    }

    /** Past Hibernate, whose first query takes longer than anything else here: at every start of a demo, this is all there is. */
    private boolean renewed(String name, String hash) {
        return jdbc.sql("update account set password_hash = :hash, must_change_password = false, link_hash = null,"
                                + " link_valid_until = null, version = version + 1 where username = :name and demo")
                        .param("hash", hash)
                        .param("name", name)
                        .update()
                > 0;
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
