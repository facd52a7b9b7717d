package org.toraga.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells programs what went wrong, as RFC 9457 has it. Always in JSON, whatever was asked for. */
@Component
public class Problems {

    static final String NOT_FOUND = "not-found";

    private static final String TYPES = "urn:toraga:problem:";

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    public void write(HttpServletRequest request, HttpServletResponse response, ProblemException problem)
            throws IOException {
        write(request, response, problem.status(), problem.type(), problem.detail());
    }

    /** @param type a word for programs, for example {@code unknown-indicator} */
    void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String type, String detail)
            throws IOException {
        write(response, status, type, detail, request.getRequestURI());
    }

    void write(HttpServletResponse response, HttpStatus status, String type, String detail, String path)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", TYPES + type);
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        problem.put("detail", detail);
        problem.put("instance", withoutSecret(path));
        response.resetBuffer();
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    /** The address of a private feed is a key: it is not repeated. */
    private static String withoutSecret(String path) {
        return path.startsWith(Paths.FEEDS) ? Paths.FEEDS : path;
    }
}
