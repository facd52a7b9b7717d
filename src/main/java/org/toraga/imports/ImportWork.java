package org.toraga.imports;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.toraga.base.ui.Texts;
import org.toraga.revisions.RevisionKind;
import org.toraga.revisions.Revisions;
import org.toraga.statistics.BulkObservationService;

/** Reads a file from its first line to its last, to compare it or to apply it. */
@Component
class ImportWork {

    /** Bytes that one new figure takes in a file at least, roughly: for what the size alone has to tell. */
    private static final int BYTES_OF_A_FIGURE = 20;

    private final ImportLimits limits;
    private final ImportKinds kinds;
    private final Texts texts;
    private final Revisions revisions;
    private final BulkObservationService figures;
    private final TransactionTemplate reading;

    ImportWork(
            ImportLimits limits,
            ImportKinds kinds,
            Texts texts,
            Revisions revisions,
            BulkObservationService figures,
            PlatformTransactionManager transactions) {
        this.limits = limits;
        this.kinds = kinds;
        this.texts = texts;
        this.revisions = revisions;
        this.figures = figures;
        reading = new TransactionTemplate(transactions);
    }

    /**
     * What is read, and where what is rejected goes.
     *
     * @param title what the revision says of where it comes from
     * @param language of the reasons in the file of rejected lines
     */
    record Task(Path file, ImportPlan plan, Path rejected, String title, Locale language) {}

    /**
     * Compares only.
     *
     * @throws FileRefusedException if the file cannot be read
     */
    void check(Task task, ImportJob job) {
        reading.executeWithoutResult(status -> {
            // Records are really written, so that every rule is heard, and never committed.
            status.setRollbackOnly();
            read(task, job, kinds.comparing(task.plan(), new HashMap<>()));
        });
    }

    /**
     * Applies all that can be taken as one revision, or changes nothing at all.
     *
     * @param isAllWanted whether a rejected line forbids the rest
     * @param last runs in the same transaction after the last change
     * @throws RejectedLinesException if a line was rejected and all are wanted
     * @throws FileRefusedException if the file cannot be read
     */
    void apply(Task task, ImportJob job, boolean isAllWanted, Runnable last) {
        var refused = refusedRecords(task, job);
        var file = StoredFile.open(task.file(), limits);
        long expected = task.plan().isOfObservations() ? file.table().size() / BYTES_OF_A_FIGURE : 0;
        figures.filling(
                expected,
                () -> revisions.within(RevisionKind.IMPORT, task.title(), () -> {
                    read(task, job, kinds.applying(task.plan(), refused));
                    if (isAllWanted && job.report().count(Outcome.REJECTED) > 0) {
                        throw new RejectedLinesException();
                    }
                    job.confirm();
                    last.run();
                    return job.report();
                }));
    }

    /** Lines of records that cannot be taken, as a dry run tells; figures are compared while they are applied. */
    private Map<Long, Rejection> refusedRecords(Task task, ImportJob job) {
        var refused = new HashMap<Long, Rejection>();
        if (!task.plan().isOfObservations()) {
            var trial = new ImportJob(RunState.CHECKING);
            reading.executeWithoutResult(status -> {
                status.setRollbackOnly();
                read(task, trial, kinds.comparing(task.plan(), refused));
            });
            job.checkpoint();
        }
        return refused;
    }

    private void read(Task task, ImportJob job, ImportKinds.Taking taking) {
        var file = StoredFile.open(task.file(), limits);
        var head = TableHead.find(file.table(), kinds.columns(task.plan().kind()));
        job.begin(file.table().size());
        try (var rejected = new RejectedLines(
                task.rejected(), kinds.rejectedColumns(task.plan(), head), texts, task.language(), limits.rejected())) {
            var lines = taking.lines(file, head, job.report(), rejected);
            file.table()
                    .read(
                            (line, fields) -> {
                                job.checkpoint();
                                lines.take(line, fields);
                            },
                            job);
            lines.finish();
        }
    }
}
