package org.toraga.imports;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.toraga.base.Roles;

/**
 * Imports by admins: a file is received or fetched, looked at, compared in a dry run, and applied. What takes long runs in the
 * background, whether anybody looks on or not.
 */
@Service
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class ImportService {

    private final ImportFolder folder;
    private final ImportRuns runs;
    private final ImportKinds kinds;
    private final ImportLimits limits;
    private final ImportBackground background;
    private final RememberedColumns remembered;
    private final WorldBankClient worldBank;
    private final Templates templates;
    private final Map<String, ImportPlan> plans = new ConcurrentHashMap<>();

    ImportService(
            ImportFolder folder,
            ImportRuns runs,
            ImportKinds kinds,
            ImportLimits limits,
            ImportBackground background,
            RememberedColumns remembered,
            WorldBankClient worldBank,
            Templates templates) {
        this.folder = folder;
        this.runs = runs;
        this.kinds = kinds;
        this.limits = limits;
        this.background = background;
        this.remembered = remembered;
        this.worldBank = worldBank;
        this.templates = templates;
    }

    /**
     * Keeps a file to be imported.
     *
     * @return the id of the run
     * @throws FileRefusedException if it is too large, or of no kind that can be read
     */
    public String receive(String fileName, InputStream content) {
        var id = UUID.randomUUID().toString();
        folder.store(id, content);
        try {
            StoredFile.open(folder.file(id), limits);
        } catch (FileRefusedException refused) {
            folder.delete(id);
            throw refused;
        }
        runs.add(id, user(), fileName, ImportPlan.OBSERVATIONS);
        return id;
    }

    /**
     * Fetches figures of the World Bank in the background, as a file like any other.
     *
     * @param indicators codes as the World Bank has them
     * @return the id of the run
     */
    public String fetch(List<String> indicators, int from, int to) {
        var id = UUID.randomUUID().toString();
        var title = "World Bank: " + String.join(", ", indicators) + " (" + from + "–" + to + ")";
        runs.add(id, user(), title, ImportPlan.OBSERVATIONS);
        runs.enter(id, RunState.CHECKING, ImportPlan.OBSERVATIONS);
        background.run(id, title, RunState.CHECKING, job -> {
            worldBank.fetch(indicators, from, to, folder.create(id), job);
            return RunState.RECEIVED;
        });
        return id;
    }

    /** Names of the kinds of records that can be imported. */
    public List<String> kinds() {
        return kinds.names();
    }

    /** Key of the label of a component of a kind of record. */
    public String fieldKey(String kind, String component) {
        return kinds.fieldKey(kind, component);
    }

    /**
     * Looks at the header of a file.
     *
     * @param kind to look at it as; empty for the one that its columns suit best
     * @throws FileRefusedException if it has no header or cannot be read
     */
    public Inspection inspect(String id, Optional<String> kind) {
        var table = StoredFile.open(folder.file(id), limits).table();
        var chosen = kind.filter(kinds.names()::contains).orElseGet(() -> bestKind(table));
        var columns = kinds.columns(chosen);
        var head = TableHead.find(table, columns);
        var guessed = columns.guess(head.columns());
        return new Inspection(
                chosen,
                head,
                columns.names(),
                columns.required(),
                remembered.find(user(), chosen, head.columns()).orElse(guessed),
                columns.byYear() ? YearColumns.of(head.columns()).size() : 0);
    }

    /** The kind that misses nothing and knows most of the columns; figures if none does. */
    private String bestKind(TableFile table) {
        var best = ImportPlan.OBSERVATIONS;
        double most = 0;
        for (var name : kinds.names()) {
            var columns = kinds.columns(name);
            var head = TableHead.find(table, columns);
            var mapping = columns.guess(head.columns());
            double known = (double) mapping.size() / columns.names().size()
                    - columns.missing(mapping, head.columns()).size();
            if (known > most) {
                most = known;
                best = name;
            }
        }
        return best;
    }

    /**
     * Begins a dry run in the background and remembers the columns.
     *
     * @param language of the reasons in the file of rejected lines
     */
    public void check(String id, ImportPlan plan, Locale language) {
        remembered.remember(
                user(),
                plan.kind(),
                inspect(id, Optional.of(plan.kind())).head().columns(),
                plan.columns());
        plans.put(id, plan);
        runs.enter(id, RunState.CHECKING, plan.kind());
        var task = task(id, plan, language);
        background.run(id, task.title(), RunState.CHECKING, job -> {
            background.work().check(task, job);
            return RunState.CHECKED;
        });
    }

    /** Begins to apply what the last dry run compared; rejected lines are left out. */
    public void apply(String id, Locale language) {
        var plan = plans.get(id);
        if (plan == null) {
            throw new NotCheckedException();
        }
        runs.enter(id, RunState.APPLYING, plan.kind());
        var task = task(id, plan, language);
        background.run(id, task.title(), RunState.APPLYING, job -> {
            background.work().apply(task, job, false, () -> runs.finish(id, RunState.APPLIED, job.report(), null));
            folder.delete(id);
            plans.remove(id);
            return RunState.APPLIED;
        });
    }

    private ImportWork.Task task(String id, ImportPlan plan, Locale language) {
        var title = runs.find(id).map(ImportRun::title).orElse(id);
        return new ImportWork.Task(folder.file(id), plan, folder.rejected(id), title, language);
    }

    /** Stops what is under way; nothing of it stays. */
    public void cancel(String id) {
        background.cancel(id);
    }

    /** How far it has come, if it is under way. */
    public Optional<ImportProgress> progress(String id) {
        return background.progress(id);
    }

    /** What the last dry run or import found, as long as the desk has not been started anew. */
    public Optional<ImportReport> report(String id) {
        return background.report(id);
    }

    public Optional<ImportRun> find(String id) {
        return runs.find(id);
    }

    /** The latest first. */
    public List<ImportRun> latest(int most) {
        return runs.latest(most);
    }

    /** Whether a dry run of it can be applied or repeated: its file is still there. */
    public boolean hasFile(String id) {
        return Files.exists(folder.file(id));
    }

    /** Whether it was checked since the desk was started. */
    public boolean canBeApplied(String id) {
        return plans.containsKey(id) && hasFile(id);
    }

    /** The file of rejected lines, if there are any. */
    public Optional<Path> rejected(String id) {
        return find(id).filter(run -> run.count(Outcome.REJECTED) > 0)
                .map(run -> folder.rejected(id))
                .filter(Files::exists);
    }

    /** A file to fill in: header and one line as an example. */
    public byte[] template(String kind, boolean asWorkbook) {
        return templates.of(kind, asWorkbook);
    }

    private static String user() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? "" : authentication.getName();
    }
}
