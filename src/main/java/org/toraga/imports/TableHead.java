package org.toraga.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The line of a file that names its columns, and what stands above it.
 *
 * @param line where it stands
 * @param columns names as they are written, stripped
 * @param preamble the lines above it that have a name and a value, as the World Bank's files do
 */
public record TableHead(long line, List<String> columns, Map<String, String> preamble) {

    /** The World Bank's own files name their columns in the fifth line. */
    private static final int LOOKED_AT = 20;

    /** Thrown to stop a reading that has seen enough. */
    private static final class Enough extends RuntimeException {
        Enough() {
            super("seen enough", null, false, false);
        }
    }

    /**
     * The first line that {@code kind} knows all the necessary columns of; if there is none, the one among the first that it knows
     * most of, and of equals the first.
     *
     * @throws FileRefusedException if the file has no such line or cannot be read
     */
    static TableHead find(TableFile file, ImportColumns kind) {
        var search = new Search(kind);
        try {
            file.read(search, Meter.NONE);
        } catch (Enough seen) {
            return search.best();
        }
        return search.best();
    }

    private static final class Search implements TableFile.Sink {

        private final ImportColumns kind;
        private final Map<String, String> preamble = new HashMap<>();
        private int looked;
        private int known = -1;
        private Optional<TableHead> found = Optional.empty();

        Search(ImportColumns kind) {
            this.kind = kind;
        }

        @Override
        public void take(long line, String[] fields) {
            var columns = Stream.of(fields).map(String::strip).toList();
            int filled = (int) columns.stream().filter(name -> !name.isEmpty()).count();
            if (filled > 0) {
                var mapping = kind.guess(columns);
                if (mapping.size() > known) {
                    known = mapping.size();
                    found = Optional.of(new TableHead(line, columns, Map.copyOf(preamble)));
                }
                if (kind.missing(mapping, columns).isEmpty()) {
                    throw new Enough();
                }
                if (filled == 2) {
                    preamble.put(columns.get(0).toLowerCase(Locale.ROOT), columns.get(1));
                }
            }
            if (++looked == LOOKED_AT) {
                throw new Enough();
            }
        }

        TableHead best() {
            return found.orElseThrow(FileRefusedException::noHeader);
        }
    }
}
