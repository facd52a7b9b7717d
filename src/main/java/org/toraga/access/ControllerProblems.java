package org.toraga.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.toraga.base.Refusal;
import org.toraga.base.ui.Texts;

/** What controllers of the desk refuse or fail at, told as problems. */
@RestControllerAdvice(basePackages = "org.toraga")
class ControllerProblems {

    private static final Logger log = LoggerFactory.getLogger(ControllerProblems.class);

    private final Problems problems;
    private final Texts texts;

    ControllerProblems(Problems problems, Texts texts) {
        this.problems = problems;
        this.texts = texts;
    }

    @ExceptionHandler
    void tell(ProblemException problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(request, response, problem.status(), problem.type(), problem.detail());
    }

    @ExceptionHandler
    void tell(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var text = texts.getTranslation(
                refusal.textKey(), Texts.ENGLISH, refusal.facts().toArray());
        problems.write(request, response, HttpStatus.BAD_REQUEST, "refused", text);
    }

    @ExceptionHandler
    void tell(MissingServletRequestParameterException missing, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.write(
                request,
                response,
                HttpStatus.BAD_REQUEST,
                "missing-parameter",
                "The parameter " + missing.getParameterName() + " is needed.");
    }

    /** A code in the path that cannot be one names nothing; a parameter that cannot be read is the asker's mistake. */
    @ExceptionHandler
    void tell(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var type = mismatch.getRequiredType();
        if (mismatch.getParameter().hasParameterAnnotation(PathVariable.class)) {
            problems.write(
                    request, response, HttpStatus.NOT_FOUND, Problems.NOT_FOUND, "There is nothing at this address.");
            return;
        }
        var expected = type != null && type.isEnum()
                ? "one of "
                        + String.join(
                                ", ",
                                java.util.Arrays.stream(type.getEnumConstants())
                                        .map(Object::toString)
                                        .toList())
                : expected(type);
        problems.write(
                request,
                response,
                HttpStatus.BAD_REQUEST,
                "invalid-parameter",
                "The parameter " + mismatch.getName() + " must be " + expected + ".");
    }

    private static String expected(@org.jspecify.annotations.Nullable Class<?> type) {
        var name = type == null ? "" : type.getSimpleName();
        return switch (name) {
            case "LocalDate" -> "a day such as 2024-01-15, from 1900 to 2100";
            case "int", "Integer" -> "a whole number";
            case "boolean", "Boolean" -> "true or false";
            case "OrganizationCode" -> "the code of an organization such as SCO";
            case "CountryCode" -> "the code of a country such as KAZ";
            case "IndicatorCode" -> "the code of an indicator such as NY.GDP.MKTP.CD";
            default -> "of another form";
        };
    }

    @ExceptionHandler
    void tell(HttpMediaTypeNotAcceptableException refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.write(
                request,
                response,
                HttpStatus.NOT_ACCEPTABLE,
                "not-acceptable",
                "This can be had as application/json or text/csv.");
    }

    @ExceptionHandler
    void tell(AccessDeniedException denied, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.write(
                request, response, HttpStatus.FORBIDDEN, "forbidden", "This is not open to the role of the account.");
    }

    /** Nobody is there to be told. */
    @ExceptionHandler
    void passOver(AsyncRequestNotUsableException gone) {}

    @ExceptionHandler
    void tell(Exception failure, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (AnnotatedElementUtils.hasAnnotation(
                failure.getClass(), org.springframework.web.bind.annotation.ResponseStatus.class)) {
            throw failure;
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        log.error("Failed to answer a program ({})", reference, failure);
        problems.write(
                request,
                response,
                HttpStatus.INTERNAL_SERVER_ERROR,
                "failed",
                "The desk failed to answer. The log tells more under " + reference + ".");
    }
}
