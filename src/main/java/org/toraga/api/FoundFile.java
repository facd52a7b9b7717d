package org.toraga.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.toraga.exports.ExportFile;
import org.toraga.exports.FileFormat;

/** A file beside a page that can be sent. Only sending makes it, and records who took it. */
record FoundFile(String mediaType, Sending sending) {

    /** Says what comes, and writes it. */
    @FunctionalInterface
    interface Sending {

        void to(HttpServletResponse response) throws IOException;
    }

    /** A file that is made as a whole. */
    static FoundFile of(FileFormat format, Supplier<ExportFile> making) {
        return new FoundFile(format.mediaType(), response -> Attachment.send(response, making.get()));
    }
}
