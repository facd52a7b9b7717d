package org.toraga.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What stands in a zip, read without writing any of it to the disk. */
final class ZipParts {

    private static final int MOST_PARTS = 1000;

    /** Below this many bytes nothing is called packed too tightly: a short text of one letter is no bomb. */
    private static final long RATIO_COUNTS_FROM = 10L * 1024 * 1024;

    private ZipParts() {}

    /**
     * The files in the zip.
     *
     * @throws FileRefusedException if it is damaged, has too many parts, or one that points out of the zip
     */
    static List<ZipEntry> list(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw FileRefusedException.tooManyParts(MOST_PARTS);
            }
            var parts = Collections.list(zip.entries());
            for (ZipEntry part : parts) {
                checkName(part.getName());
            }
            return parts.stream()
                    .filter(part -> !part.isDirectory())
                    .map(ZipEntry.class::cast)
                    .toList();
        } catch (ZipException | IllegalArgumentException broken) {
            throw FileRefusedException.damaged();
        } catch (IOException unreadable) {
            throw FileRefusedException.unreadable();
        }
    }

    private static void checkName(String name) {
        var parts = List.of(name.replace('\\', '/').split("/"));
        if (name.startsWith("/") || name.startsWith("\\") || name.contains(":") || parts.contains("..")) {
            throw FileRefusedException.pathInZip(name);
        }
    }

    /** The bytes of one part. Whoever closes the stream closes the zip. */
    static InputStream open(Path file, ZipEntry part, Meter meter, ImportLimits limits) throws IOException {
        return open(file, part, meter, limits, limits.unpacked().toBytes());
    }

    static InputStream open(Path file, ZipEntry part, Meter meter, ImportLimits limits, long most) throws IOException {
        var zip = new ZipFile(file.toFile());
        try {
            var packed = Math.max(1, part.getCompressedSize());
            return new MeteredStream(zip.getInputStream(part), meter, count -> {
                if (count > most) {
                    throw FileRefusedException.unpacksTooLarge(part.getName(), most / 1024 / 1024);
                }
                if (count > RATIO_COUNTS_FROM && count / packed > limits.ratio()) {
                    throw FileRefusedException.packedTooTightly(part.getName(), limits.ratio());
                }
            }) {
                @Override
                public void close() throws IOException {
                    zip.close();
                }
            };
        } catch (IOException | RuntimeException unreadable) {
            zip.close();
            throw unreadable;
        }
    }
}
