package org.toraga.access;

import org.springframework.http.HttpStatus;

/** What a program asked for cannot be answered; the detail says what to do about it. In English, as all of the interface. */
public class ProblemException extends RuntimeException {

    private final HttpStatus status;
    private final String type;

    /** @param type a word for programs, for example {@code unknown-indicator} */
    public ProblemException(HttpStatus status, String type, String detail) {
        super(detail);
        this.status = status;
        this.type = type;
    }

    public static ProblemException badRequest(String type, String detail) {
        return new ProblemException(HttpStatus.BAD_REQUEST, type, detail);
    }

    public static ProblemException notFound(String detail) {
        return new ProblemException(HttpStatus.NOT_FOUND, Problems.NOT_FOUND, detail);
    }

    public HttpStatus status() {
        return status;
    }

    String type() {
        return type;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
