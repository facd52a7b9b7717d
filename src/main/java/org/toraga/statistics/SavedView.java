package org.toraga.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A picture of the explorer that somebody keeps, for themselves or for everyone. */
@Entity
class SavedView {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_QUERY = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer id;

    @Version
    private int version;

    @Column(name = "owner_name", updatable = false)
    private String owner;

    private String name;

    @Column(updatable = false)
    private String query;

    @Column(updatable = false)
    private boolean forEveryone;

    @SuppressWarnings("NullAway.Init")
    protected SavedView() {}

    /** @throws SavedViewException if the name is blank or too long, or the query is too long */
    SavedView(String owner, String name, String query, boolean forEveryone) {
        if (query.length() > LONGEST_QUERY) {
            throw SavedViewException.tooMuch();
        }
        this.owner = owner;
        this.name = checked(name);
        this.query = query;
        this.forEveryone = forEveryone;
    }

    /** @throws SavedViewException if the name is blank or too long */
    void rename(String newName) {
        name = checked(newName);
    }

    private static String checked(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty()) {
            throw SavedViewException.nameless();
        }
        if (stripped.length() > LONGEST_NAME) {
            throw SavedViewException.nameTooLong(LONGEST_NAME);
        }
        return stripped;
    }

    boolean isOf(String user) {
        return owner.equals(user);
    }

    boolean isForEveryone() {
        return forEveryone;
    }

    String owner() {
        return owner;
    }

    String name() {
        return name;
    }
}
