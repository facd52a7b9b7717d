package org.toraga.security;

import org.springframework.stereotype.Component;
import org.toraga.revisions.Recorded;
import org.toraga.revisions.RevisionKind;
import org.toraga.revisions.Revisions;

/** Keeps what was done to accounts. It is for administrators alone, and is undone on their page: a secret cannot come back. */
@Component
class AccountHistory implements Recorded<AccountDraft> {

    private static final String KIND = "accounts";

    private final Revisions revisions;

    AccountHistory(Revisions revisions) {
        this.revisions = revisions;
    }

    /** Makes one revision of what {@code changes} does. */
    void write(Runnable changes) {
        revisions.within(RevisionKind.USERS, null, () -> {
            changes.run();
            return null;
        });
    }

    void added(AccountDraft after) {
        revisions.record(KIND, after.username(), null, after);
    }

    void changed(AccountDraft before, AccountDraft after) {
        revisions.record(KIND, after.username(), before, after);
    }

    void deleted(AccountDraft before) {
        revisions.record(KIND, before.username(), before, null);
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public Class<AccountDraft> draft() {
        return AccountDraft.class;
    }

    @Override
    public String fieldPrefix() {
        return "security.users.field.";
    }

    @Override
    public String title(AccountDraft account) {
        return account.username();
    }

    @Override
    public boolean isPublished() {
        return false;
    }
}
