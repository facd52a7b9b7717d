package org.toraga.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The desk as the README prepares it for a fast start: taken out of its jar, with a cache of its classes from a first run. */
class PreparedDesk {

    private static final int FIRST_RELEASE_WITH_CACHES = 25;

    private final Store store;
    private final Path folder;
    private final Path jar;
    private final Path cache;

    private PreparedDesk(Store store, Path folder, Path place) {
        this.store = store;
        this.folder = folder;
        jar = place.resolve(Desk.JAR.getFileName());
        cache = place.resolve("toraga.aot");
    }

    static boolean isPossible() {
        return Runtime.version().feature() >= FIRST_RELEASE_WITH_CACHES;
    }

    static PreparedDesk prepare(Store store, Path folder) throws IOException, InterruptedException {
        var place = Files.createTempDirectory(folder, "prepared-");
        extract(place);
        var prepared = new PreparedDesk(store, folder, place);
        prepared.start("-XX:AOTCacheOutput=").close();
        return prepared;
    }

    private static void extract(Path place) throws IOException, InterruptedException {
        var extraction = new ProcessBuilder(
                        Desk.java(),
                        "-Djarmode=tools",
                        "-jar",
                        Desk.JAR.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        place.toString())
                .inheritIO()
                .start();
        if (extraction.waitFor() != 0) {
            throw new IllegalStateException("The jar could not be extracted to " + place);
        }
    }

    Desk start() throws IOException, InterruptedException {
        return start("-XX:AOTCache=");
    }

    private Desk start(String option) throws IOException, InterruptedException {
        return Desk.start(store, folder, jar, List.of(option + cache));
    }
}
