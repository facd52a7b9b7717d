package org.toraga.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in. */
@Entity
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private String username;

    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean mustChangePassword;
    private boolean demo;
    private boolean locked;
    private @Nullable String linkHash;
    private @Nullable Instant linkValidUntil;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    private Account(String username, String passwordHash, Role role, boolean mustChangePassword, boolean demo) {
        this.username = username;
        this.passwordHash = passwordHash;
        this.role = role;
        this.mustChangePassword = mustChangePassword;
        this.demo = demo;
    }

    /** The first administrator, who must choose a password of their own before anything else. */
    static Account firstAdministrator(String username, String passwordHash) {
        return new Account(username, passwordHash, Role.ADMIN, true, false);
    }

    /** An account for trying the desk out; its password is set anew at every start. */
    static Account demo(String username, String passwordHash, Role role) {
        return new Account(username, passwordHash, role, false, true);
    }

    /** An account whose owner chooses the password by {@code link}. @param unknownHash of a password that nobody knows */
    static Account invited(String username, Role role, PasswordLink link, String unknownHash) {
        var account = new Account(username, unknownHash, role, false, false);
        account.reset(link, unknownHash);
        return account;
    }

    /** What opened the account until now opens it no longer: its owner chooses a password by {@code link}. */
    void reset(PasswordLink link, String unknownHash) {
        passwordHash = unknownHash;
        mustChangePassword = false;
        linkHash = PasswordLink.hash(link.token());
        linkValidUntil = link.validUntil();
    }

    /** The owner's own choice. A link that was out is used up by it. */
    void changePassword(String newHash) {
        passwordHash = newHash;
        mustChangePassword = false;
        linkHash = null;
        linkValidUntil = null;
    }

    void changeRole(Role newRole) {
        role = newRole;
    }

    void lock() {
        locked = true;
    }

    void unlock() {
        locked = false;
    }

    /** Whether a link that is out can still be used. A locked account is opened by none. */
    boolean acceptsLink(Instant now) {
        return !locked && linkValidUntil != null && now.isBefore(linkValidUntil);
    }

    /** Whether a link is out, so that nothing else opens the account until its owner has chosen a password. */
    boolean awaitsPassword() {
        return linkHash != null;
    }

    /** Whether its owner can manage the desk today: with the role, a password and no lock. */
    boolean isWorkingAdministrator() {
        return role == Role.ADMIN && !locked && !awaitsPassword();
    }

    AccountDraft draft() {
        return new AccountDraft(username, role, locked, linkValidUntil);
    }

    boolean isLocked() {
        return locked;
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    Role role() {
        return role;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    boolean isDemo() {
        return demo;
    }
}
