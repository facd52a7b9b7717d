package org.toraga.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/** The desk's own sources, for the rules that no compiler knows. */
public final class MainSources {

    private static final Path JAVA = Path.of("src/main/java");

    private MainSources() {}

    /** The text of every class by its path, without text blocks (SQL is no text that a user reads) and without comments. */
    public static TreeMap<String, String> withoutTextBlocks() {
        var sources = new TreeMap<String, String>();
        for (var file : files(JAVA, ".java")) {
            sources.put(
                    JAVA.relativize(file).toString(),
                    read(file)
                            .replaceAll("(?s)\"\"\".*?\"\"\"", "\"\"")
                            .replaceAll("(?s)/\\*\\*.*?\\*/", "")
                            .replaceAll("(?m)^\\s*//.*$", ""));
        }
        return sources;
    }

    /** The files below {@code folder} whose names end so, sorted. */
    public static List<Path> files(Path folder, String ending) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
