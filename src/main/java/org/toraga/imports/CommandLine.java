package org.toraga.imports;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.SpringApplication;

/** Runs the desk as a command: with everything but a web server that listens, and with nothing said that is not the report. */
public final class CommandLine {

    /** The word that stands first. */
    public static final String WORD = "import";

    private static final Set<String> WITH_VALUE = Set.of("--file", "--kind", "--source");

    /** What H2 says when another process holds the file, and when that process cannot be told. */
    private static final Set<Integer> HELD = Set.of(90020, 90050);

    private static final List<String> SETTINGS = List.of(
            // No port: the beans of the web server are there, since they were worked out with it, and nothing listens.
            "--server.port=-1",
            "--" + ImportCommand.MARK + "=true",
            "--toraga.first-accounts=false",
            "--logging.level.root=off",
            "--logging.level.org.springframework.boot=off",
            "--spring.main.log-startup-info=false");

    private CommandLine() {}

    /**
     * @param arguments with {@link #WORD} first
     * @return the exit code
     */
    public static int run(Class<?> application, String[] arguments) {
        var joined = joined(arguments);
        var all = new ArrayList<>(joined);
        all.addAll(SETTINGS);
        try (var context = SpringApplication.run(application, all.toArray(String[]::new))) {
            return context.getBean(ImportCommand.class)
                    .run(new DefaultApplicationArguments(joined.toArray(String[]::new)), System.out, System.err);
        } catch (RuntimeException unstartable) {
            System.err.println(isHeld(unstartable) ? HELD_MESSAGE : "Could not start: " + cause(unstartable));
            return ImportCommand.COULD_NOT_RUN;
        }
    }

    private static final String HELD_MESSAGE =
            "The database file is held by a desk that is running. Stop it, or import on its page Imports; nothing was changed.";

    /** Makes {@code --file FILE} what Spring reads: {@code --file=FILE}. */
    static List<String> joined(String[] arguments) {
        var joined = new ArrayList<String>();
        for (int i = 1; i < arguments.length; i++) {
            joined.add(
                    takesValue(arguments[i]) && i + 1 < arguments.length && !arguments[i + 1].startsWith("--")
                            ? arguments[i] + "=" + arguments[++i]
                            : arguments[i]);
        }
        return joined;
    }

    /** Settings of the desk, such as {@code --toraga.data-dir}, have a full stop in their names. */
    private static boolean takesValue(String argument) {
        return WITH_VALUE.contains(argument) || argument.matches("--\\w[^=]*\\.[^=]*");
    }

    private static boolean isHeld(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && HELD.contains(refused.getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    private static String cause(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
