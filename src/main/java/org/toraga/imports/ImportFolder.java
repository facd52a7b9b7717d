package org.toraga.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the files of imports lie: each in a folder of its own, under a name of our own, beside its rejected lines. */
@Component
class ImportFolder {

    private final Path folder;
    private final ImportLimits limits;

    ImportFolder(@Value("${toraga.data-dir}/imports") Path folder, ImportLimits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    /** @throws FileRefusedException if it is larger than files may be; nothing of it is kept then */
    void store(String id, InputStream content) {
        long most = limits.file().toBytes();
        try (var metered = new MeteredStream(content, Meter.NONE, count -> {
            if (count > most) {
                throw FileRefusedException.tooLarge(limits.file().toMegabytes());
            }
        })) {
            Files.copy(metered, create(id));
        } catch (IOException unwritable) {
            delete(id);
            throw new UncheckedIOException(unwritable);
        } catch (FileRefusedException refused) {
            delete(id);
            throw refused;
        }
    }

    /** The place of a file that is about to be written. */
    Path create(String id) {
        try {
            Files.createDirectories(folder.resolve(id));
            return file(id);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Path file(String id) {
        return folder.resolve(id).resolve("file");
    }

    Path rejected(String id) {
        return folder.resolve(id).resolve("rejected.csv");
    }

    /**
     * Takes away the file and the rejected lines of imports, unless one of the two was written after {@code moment}.
     *
     * @param isNeeded whether the import of that id needs them still
     */
    void deleteOlderThan(Instant moment, Predicate<String> isNeeded) {
        if (Files.isDirectory(folder)) {
            try (var imports = Files.list(folder)) {
                imports.map(one -> one.getFileName().toString())
                        .filter(id -> !isNeeded.test(id) && lastWritten(id).isBefore(moment))
                        .forEach(this::deleteAll);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private Instant lastWritten(String id) {
        return Stream.of(file(id), rejected(id), folder.resolve(id))
                .filter(Files::exists)
                .map(ImportFolder::lastWritten)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    private static Instant lastWritten(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void deleteAll(String id) {
        try {
            Files.deleteIfExists(file(id));
            Files.deleteIfExists(rejected(id));
            Files.deleteIfExists(folder.resolve(id));
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    /** Takes away the file itself; the rejected lines stay. */
    void delete(String id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
