package org.toraga.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;

/**
 * A file that lies on the disk of the desk, of a kind that is told by what stands in it and not by its name.
 *
 * @param indicators the World Bank's file of metadata beside the figures, if it came with them
 */
record StoredFile(TableFile table, Optional<TableFile> indicators) {

    private static final int ZIP = 0x504B0304;
    private static final int EMPTY_ZIP = 0x504B0506;
    private static final int OLD_WORKBOOK = 0xD0CF11E0;

    /** @throws FileRefusedException if it is none of the kinds that can be read */
    static StoredFile open(Path file, ImportLimits limits) {
        try {
            long size = Files.size(file);
            if (size > limits.file().toBytes()) {
                throw FileRefusedException.tooLarge(limits.file().toMegabytes());
            }
            if (size == 0) {
                throw FileRefusedException.empty();
            }
            return switch (firstBytes(file)) {
                case ZIP -> packed(file, limits);
                case EMPTY_ZIP -> throw FileRefusedException.notOneTable(0);
                case OLD_WORKBOOK -> throw FileRefusedException.oldWorkbook();
                default ->
                    new StoredFile(
                            new CsvTable(
                                    meter -> new MeteredStream(
                                            Files.newInputStream(file), meter, MeteredStream.Limit.NONE),
                                    size,
                                    limits),
                            Optional.empty());
            };
        } catch (IOException unreadable) {
            throw FileRefusedException.unreadable();
        }
    }

    private static int firstBytes(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            int first = 0;
            for (byte one : stream.readNBytes(4)) {
                first = first << 8 | one & 0xFF;
            }
            return first;
        }
    }

    private static StoredFile packed(Path file, ImportLimits limits) {
        var parts = ZipParts.list(file);
        if (parts.stream().anyMatch(part -> part.getName().equals("[Content_Types].xml"))) {
            return new StoredFile(new XlsxTable(file, parts, limits), Optional.empty());
        }
        var tables = parts.stream()
                .filter(part -> isTable(part) && !isMetadata(part))
                .toList();
        var figures = tables.size() == 1 ? tables : named(tables, "wdicsv.csv", "wdidata.csv");
        if (figures.size() != 1) {
            throw FileRefusedException.notOneTable(tables.size());
        }
        return new StoredFile(
                table(file, figures.getFirst(), limits),
                parts.stream()
                        .filter(part -> isTable(part) && isAboutIndicators(part))
                        .findFirst()
                        .map(part -> table(file, part, limits)));
    }

    private static TableFile table(Path file, ZipEntry part, ImportLimits limits) {
        return new CsvTable(meter -> ZipParts.open(file, part, meter, limits), part.getSize(), limits);
    }

    private static boolean isTable(ZipEntry part) {
        return name(part).endsWith(".csv");
    }

    /** The metadata of one indicator are called {@code Metadata_…}; those of the complete set {@code WDISeries.csv} and so on. */
    private static boolean isMetadata(ZipEntry part) {
        return name(part).startsWith("metadata_");
    }

    private static boolean isAboutIndicators(ZipEntry part) {
        return name(part).startsWith("metadata_indicator") || name(part).equals("wdiseries.csv");
    }

    private static List<ZipEntry> named(List<ZipEntry> parts, String... names) {
        return parts.stream()
                .filter(part -> List.of(names).contains(name(part)))
                .toList();
    }

    /** Without the folders above it. */
    private static String name(ZipEntry part) {
        var path = part.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
