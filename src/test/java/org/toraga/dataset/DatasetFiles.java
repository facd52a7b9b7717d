package org.toraga.dataset;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;

/** Files of a data set made of text, for tests of how rows are read. */
public final class DatasetFiles {

    private DatasetFiles() {}

    /** A file that no other file stands beside: a reference to one is refused. */
    public static DatasetFile of(String table, String... lines) {
        var bytes = String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
        return new DatasetFile(table, new ByteArrayResource(bytes), new DatasetKeys());
    }
}
