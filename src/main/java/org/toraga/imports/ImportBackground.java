package org.toraga.imports;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.toraga.base.Refusal;
import org.toraga.revisions.RecordsChanged;
import org.toraga.revisions.RevisionKind;

/** Runs imports one after the other, keeps what they found, and writes down how each ended. */
@Component
class ImportBackground {

    private static final Logger log = LoggerFactory.getLogger(ImportBackground.class);
    private static final ThreadLocal<String> RUNNING = new ThreadLocal<>();

    /** @return what has become of it */
    interface Work {
        RunState run(ImportJob job);
    }

    private final ImportWork work;
    private final ImportRuns runs;
    private final Executor executor;
    private final ApplicationEventPublisher events;
    private final Environment environment;
    private final Map<String, ImportJob> underWay = new ConcurrentHashMap<>();
    private final Map<String, ImportReport> reports = new ConcurrentHashMap<>();

    ImportBackground(
            ImportWork work,
            ImportRuns runs,
            Executor importExecutor,
            ApplicationEventPublisher events,
            Environment environment) {
        this.work = work;
        this.runs = runs;
        this.executor = importExecutor;
        this.events = events;
        this.environment = environment;
    }

    /** A command that runs beside the desk leaves the desk's own imports alone. */
    @EventListener(ApplicationReadyEvent.class)
    void interrupt() {
        if (!environment.getProperty(ImportCommand.MARK, Boolean.class, false)) {
            runs.interruptAll();
        }
    }

    ImportWork work() {
        return work;
    }

    void run(String id, String title, RunState state, Work work) {
        var job = new ImportJob(state);
        underWay.put(id, job);
        reports.remove(id);
        var user = user();
        executor.execute(() -> {
            RUNNING.set(id);
            try {
                var end = run(id, job, work);
                reports.put(id, job.report());
                underWay.remove(id);
                events.publishEvent(new ImportFinished(id, user, title, end));
            } finally {
                underWay.remove(id);
                RUNNING.remove();
            }
        });
    }

    private RunState run(String id, ImportJob job, Work work) {
        try {
            job.checkpoint();
            var end = work.run(job);
            if (end != RunState.APPLIED) {
                runs.finish(id, end, job.report(), null);
            }
            return end;
        } catch (ImportJob.Cancelled cancelled) {
            runs.finish(id, RunState.CANCELLED, job.report(), null);
            return RunState.CANCELLED;
        } catch (Refusal refused) {
            runs.finish(id, RunState.FAILED, job.report(), text(refused));
            return RunState.FAILED;
        } catch (RuntimeException broken) {
            log.error("An import could not be finished", broken);
            runs.finish(id, RunState.FAILED, job.report(), "imports.refusal.broken");
            return RunState.FAILED;
        }
    }

    /** Key and facts, as {@link ImportRun#failure()} has them. */
    private static String text(Refusal refused) {
        return Stream.concat(
                        Stream.of(refused.textKey()), refused.facts().stream().map(String::valueOf))
                .collect(Collectors.joining("\n"));
    }

    /** Told on the thread of the import itself, once its revision is stored. */
    @EventListener
    void noteRevision(RecordsChanged changed) {
        var id = RUNNING.get();
        if (id != null && changed.kindOfRevision().equals(RevisionKind.IMPORT.name())) {
            runs.setRevision(id, changed.revision());
        }
    }

    void cancel(String id) {
        Optional.ofNullable(underWay.get(id)).ifPresent(ImportJob::cancel);
    }

    Optional<ImportProgress> progress(String id) {
        return Optional.ofNullable(underWay.get(id)).map(ImportJob::progress);
    }

    Optional<ImportReport> report(String id) {
        return Optional.ofNullable(reports.get(id));
    }

    private static String user() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? "" : authentication.getName();
    }
}
