package org.toraga.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** Looks a workbook through before anything reads it: its size, and what only a hostile one has. */
final class WorkbookGuard {

    /** Parts by which a workbook reaches out or runs something. */
    private static final List<String> REACHING_OUT =
            List.of("/externallinks/", "/connections.xml", "/querytables/", "vbaproject.bin", "/embeddings/");

    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ENTITY = "<!ENTITY".getBytes(StandardCharsets.US_ASCII);

    private WorkbookGuard() {}

    /** @throws FileRefusedException if it unpacks too large, refers to other files, or defines entities */
    static void check(Path file, List<ZipEntry> parts, ImportLimits limits) {
        long left = limits.workbook().toBytes();
        for (var part : parts) {
            var name = "/" + part.getName().toLowerCase(Locale.ROOT);
            if (REACHING_OUT.stream().anyMatch(name::contains)) {
                throw FileRefusedException.linkedWorkbook(part.getName());
            }
            left -= read(file, part, limits, left);
        }
    }

    private static long read(Path file, ZipEntry part, ImportLimits limits, long left) {
        var document = new Declarations(part);
        try (var stream =
                new BufferedInputStream(ZipParts.open(file, part, Meter.NONE, limits, Math.max(1, left)), 1 << 16)) {
            var buffer = new byte[1 << 16];
            long count = 0;
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                count += read;
                document.check(buffer, read);
            }
            return count;
        } catch (ZipException | java.io.EOFException broken) {
            throw FileRefusedException.damaged();
        } catch (IOException unreadable) {
            throw FileRefusedException.unreadable();
        }
    }

    /**
     * Finds declarations of entities byte by byte: a spreadsheet program never writes one, and in text such a bracket stands
     * escaped. Parts in UTF-16, where they would look different, are refused as well.
     */
    private static final class Declarations {

        private final ZipEntry part;
        private final boolean isXml;
        private int doctype;
        private int entity;
        private boolean begun;

        Declarations(ZipEntry part) {
            this.part = part;
            var name = part.getName().toLowerCase(Locale.ROOT);
            isXml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
        }

        void check(byte[] buffer, int length) {
            if (!isXml) {
                return;
            }
            for (int i = 0; i < length; i++) {
                if (!begun && (buffer[i] == 0 || (buffer[i] & 0xFF) >= 0xFE)) {
                    throw FileRefusedException.entities(part.getName());
                }
                begun |= i >= 3;
                doctype = next(DOCTYPE, doctype, buffer[i]);
                entity = next(ENTITY, entity, buffer[i]);
                if (doctype == DOCTYPE.length || entity == ENTITY.length) {
                    throw FileRefusedException.entities(part.getName());
                }
            }
        }

        private static int next(byte[] wanted, int matched, byte letter) {
            if (wanted[matched] == letter) {
                return matched + 1;
            }
            return wanted[0] == letter ? 1 : 0;
        }
    }
}
