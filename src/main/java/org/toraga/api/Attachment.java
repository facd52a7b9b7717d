package org.toraga.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.toraga.exports.ExportFile;

/** How a file beside a page is sent: to be kept under its name, not shown in the browser. */
final class Attachment {

    private Attachment() {}

    /** Says what comes; the content is for the caller to write. */
    static void announce(HttpServletResponse response, String mediaType, String fileName) {
        var disposition = ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build();
        response.setContentType(mediaType);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
    }

    static void send(HttpServletResponse response, ExportFile file) throws IOException {
        announce(response, file.mediaType(), file.name());
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }
}
