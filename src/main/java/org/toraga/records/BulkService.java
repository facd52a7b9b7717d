package org.toraga.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.toraga.base.Refusal;
import org.toraga.base.Roles;
import org.toraga.revisions.RecordKind;
import org.toraga.revisions.RevisionKind;
import org.toraga.revisions.Revisions;

/** Changes many records of one kind at once, as one revision that is undone as one. */
@Service
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class BulkService {

    private final Revisions revisions;
    private final TransactionTemplate trial;

    BulkService(Revisions revisions, PlatformTransactionManager transactions) {
        this.revisions = revisions;
        trial = new TransactionTemplate(transactions);
        trial.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Tries each change by itself and takes it back at once.
     *
     * @return what stands against a change, by the key of its record; those that nothing stands against are left out
     */
    public <D extends Record> Map<String, Refusal> refused(RecordKind<D> kind, List<BulkChange<D>> changes) {
        var refusals = new LinkedHashMap<String, Refusal>();
        for (var change : changes) {
            var refusal = attempt(kind, change);
            if (refusal != null) {
                refusals.put(change.key(), refusal);
            }
        }
        return refusals;
    }

    private <D extends Record> @Nullable Refusal attempt(RecordKind<D> kind, BulkChange<D> change) {
        return trial.execute(transaction -> {
            transaction.setRollbackOnly();
            try {
                kind.change(change.key(), change.version(), change.draft());
                return null;
            } catch (Refusal refused) {
                return refused;
            }
        });
    }

    /**
     * Makes all changes or none.
     *
     * @param reason for the history, at most 500 characters; may be null
     * @throws BulkRefusedException if one of the records cannot be changed so
     */
    public <D extends Record> void apply(RecordKind<D> kind, List<BulkChange<D>> changes, @Nullable String reason) {
        revisions.<@Nullable Void>within(RevisionKind.BULK, reason, () -> {
            for (var change : changes) {
                try {
                    kind.change(change.key(), change.version(), change.draft());
                } catch (Refusal refused) {
                    throw new BulkRefusedException(change.key(), refused);
                }
            }
            return null;
        });
    }
}
