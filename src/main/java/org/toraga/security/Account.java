package org.toraga.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
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

    void changePassword(String newHash) {
        passwordHash = newHash;
        mustChangePassword = false;
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
