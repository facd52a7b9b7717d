package org.toraga.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Takes away the file itself; the rejected lines stay. */
    void delete(String id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
