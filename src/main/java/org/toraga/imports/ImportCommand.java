package org.toraga.imports;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.toraga.base.Refusal;
import org.toraga.base.Roles;
import org.toraga.base.ui.Texts;
import org.toraga.revisions.Revisions;
import org.toraga.sources.SourceCode;

/** An import as a command, for scripts and schedulers: the same report as in the desk, in English, on standard output. */
@Component
public class ImportCommand {

    /** Set while the desk runs as a command. */
    public static final String MARK = "toraga.command";

    /** All lines were taken, or would be. */
    public static final int ALL_TAKEN = 0;

    /** It could not run: no such file, a file that cannot be read, or a change that was refused. */
    public static final int COULD_NOT_RUN = 1;

    /** Some lines were rejected. */
    public static final int SOME_REJECTED = 2;

    private static final Locale LANGUAGE = Locale.ENGLISH;
    private static final int SHOWN_REJECTIONS = 20;

    private final ImportWork work;
    private final ImportRuns runs;
    private final ImportKinds kinds;
    private final ImportLimits limits;
    private final Texts texts;

    ImportCommand(ImportWork work, ImportRuns runs, ImportKinds kinds, ImportLimits limits, Texts texts) {
        this.work = work;
        this.runs = runs;
        this.kinds = kinds;
        this.limits = limits;
        this.texts = texts;
    }

    /**
     * Runs {@code --file FILE [--kind observations] [--dry-run] [--partial] [--add-indicators --source CODE]}.
     *
     * @return the exit code
     */
    public int run(ApplicationArguments arguments, PrintStream out, PrintStream problems) {
        try {
            signIn();
            return run(Order.read(arguments), out);
        } catch (Usage wrong) {
            problems.println(wrong.getMessage());
            problems.println(texts.getTranslation("imports.command.usage", LANGUAGE));
            return COULD_NOT_RUN;
        } catch (RejectedLinesException nothingWritten) {
            return SOME_REJECTED;
        } catch (Refusal refused) {
            problems.println(texts.getTranslation(
                    refused.textKey(), LANGUAGE, refused.facts().toArray()));
            return COULD_NOT_RUN;
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static void signIn() {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                Revisions.SYSTEM,
                null,
                AuthorityUtils.createAuthorityList(
                        "ROLE_" + Roles.VIEWER, "ROLE_" + Roles.MANAGER, "ROLE_" + Roles.ADMIN)));
        SecurityContextHolder.setContext(context);
    }

    private int run(Order order, PrintStream out) {
        if (!Files.isReadable(order.file())) {
            throw new Usage("Cannot read " + order.file());
        }
        if (!kinds.names().contains(order.kind())) {
            throw new Usage("--kind is one of " + String.join(", ", kinds.names()));
        }
        var columns = kinds.columns(order.kind());
        var head = TableHead.find(StoredFile.open(order.file(), limits).table(), columns);
        var plan = new ImportPlan(order.kind(), columns.guess(head.columns()), order.source() != null, order.source());
        var rejected = order.file().resolveSibling(order.file().getFileName() + ".rejected.csv");
        var task = new ImportWork.Task(
                order.file(), plan, rejected, order.file().getFileName().toString(), LANGUAGE);
        var job = new ImportJob(order.isDryRun() ? RunState.CHECKING : RunState.APPLYING);
        boolean isWritten = false;
        try {
            if (order.isDryRun()) {
                work.check(task, job);
            } else {
                work.apply(task, job, !order.isPartial(), () -> note(task, job));
                isWritten = true;
            }
        } finally {
            print(out, order, job, isWritten, rejected);
        }
        return job.report().count(Outcome.REJECTED) > 0 ? SOME_REJECTED : ALL_TAKEN;
    }

    /** In the list of imports it stands only if it was applied. */
    private void note(ImportWork.Task task, ImportJob job) {
        var id = UUID.randomUUID().toString();
        runs.add(id, Revisions.SYSTEM, task.title(), task.plan().kind());
        runs.finish(id, RunState.APPLIED, job.report(), null);
    }

    private void print(PrintStream out, Order order, ImportJob job, boolean isWritten, Path rejected) {
        var report = job.report();
        var progress = job.progress();
        out.println(order.file() + " as " + order.kind());
        for (var outcome : Outcome.values()) {
            out.printf(LANGUAGE, "%-12s %,15d%n", outcome.name().toLowerCase(LANGUAGE), report.count(outcome));
        }
        if (!report.newIndicators().isEmpty()) {
            out.printf(
                    LANGUAGE,
                    "%-12s %,15d%n",
                    "indicators",
                    report.newIndicators().size());
        }
        out.printf(
                LANGUAGE,
                "%-12s %15s%n",
                "time",
                seconds(progress.elapsed()) + " s, " + String.format(LANGUAGE, "%,d", progress.perSecond())
                        + " a second");
        var rows = report.rows(Outcome.REJECTED);
        for (var row : rows.subList(0, Math.min(rows.size(), SHOWN_REJECTIONS))) {
            var rejection = row.rejection();
            if (rejection != null) {
                out.printf(
                        "line %d: %s%s%n",
                        rejection.line(),
                        RejectedLines.reason(rejection, texts, LANGUAGE),
                        rejection.value().isEmpty() ? "" : " (" + rejection.value() + ")");
            }
        }
        if (report.count(Outcome.REJECTED) > 0) {
            out.println("rejected lines: " + rejected);
        }
        out.println(order.isDryRun() ? "dry run: nothing written" : isWritten ? "applied" : "nothing written");
    }

    private static String seconds(Duration duration) {
        return String.format(LANGUAGE, "%.1f", duration.toMillis() / 1000.0);
    }

    /** What was asked for. */
    private record Order(
            Path file,
            String kind,
            boolean isDryRun,
            boolean isPartial,
            @Nullable SourceCode source) {

        private static final List<String> FLAGS = List.of("dry-run", "partial", "add-indicators");
        private static final List<String> OPTIONS = List.of("file", "kind", "source");

        static Order read(ApplicationArguments arguments) {
            for (var name : arguments.getOptionNames()) {
                // Settings of the desk, such as --toraga.data-dir, have a full stop in their names.
                if (!FLAGS.contains(name) && !OPTIONS.contains(name) && !name.contains(".")) {
                    throw new Usage("Unknown option --" + name);
                }
            }
            var source = value(arguments, "source").map(Order::source);
            if (arguments.containsOption("add-indicators") != source.isPresent()) {
                throw new Usage("--add-indicators needs --source CODE, and the other way round");
            }
            return new Order(
                    value(arguments, "file").map(Path::of).orElseThrow(() -> new Usage("--file is missing")),
                    value(arguments, "kind").orElse(ImportPlan.OBSERVATIONS),
                    arguments.containsOption("dry-run"),
                    arguments.containsOption("partial"),
                    source.orElse(null));
        }

        private static SourceCode source(String text) {
            try {
                return new SourceCode(text);
            } catch (IllegalArgumentException malformed) {
                throw new Usage("Not the code of a source: " + text);
            }
        }

        /** {@code --file=FILE} as Spring reads it, or {@code --file FILE}, which {@link CommandLine} makes the same. */
        private static Optional<String> value(ApplicationArguments arguments, String name) {
            var values = arguments.getOptionValues(name);
            return values == null || values.isEmpty() ? Optional.empty() : Optional.of(values.getFirst());
        }
    }

    /** The command was not given as it has to be. */
    private static final class Usage extends RuntimeException {
        Usage(String message) {
            super(message);
        }
    }
}
