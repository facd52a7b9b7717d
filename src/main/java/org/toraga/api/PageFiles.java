package org.toraga.api;

import com.vaadin.flow.router.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import org.toraga.access.Paths;
import org.toraga.access.ProblemException;
import org.toraga.access.Problems;
import org.toraga.base.Refusal;
import org.toraga.base.Roles;
import org.toraga.base.ui.DefaultDay;
import org.toraga.base.ui.Texts;
import org.toraga.security.AccountService;

/**
 * Gives files that stand beside pages. What goes wrong is told as a problem to programs and as a page of the desk to people; once
 * a file has begun to be sent, it is broken off, so that nobody takes a part for the whole.
 */
@Component
class PageFiles implements HttpRequestHandler {

    private static final Logger log = LoggerFactory.getLogger(PageFiles.class);

    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** What the addresses of pages for admins begin with. */
    private static final String ADMIN = "/admin/";

    private final List<PageFile> files;
    private final AccountService accounts;
    private final DefaultDay defaultDay;
    private final Problems problems;
    private final Texts texts;

    PageFiles(List<PageFile> files, AccountService accounts, DefaultDay defaultDay, Problems problems, Texts texts) {
        this.files = files;
        this.accounts = accounts;
        this.defaultDay = defaultDay;
        this.problems = problems;
        this.texts = texts;
    }

    List<PageFile> kinds() {
        return files;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(request, response);
        } catch (RuntimeException failed) {
            if (failed instanceof UncheckedIOException gone) {
                throw gone.getCause();
            }
            if (response.isCommitted()) {
                throw failed;
            }
            response.reset();
            tell(failed, request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!READING.contains(request.getMethod())) {
            response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
            throw new ProblemException(
                    HttpStatus.METHOD_NOT_ALLOWED,
                    "method-not-allowed",
                    "This can only be read: ask with GET or HEAD.");
        }
        if (accounts.mustChangePassword()) {
            throw new AccessDeniedException("The password of the account is to be changed first");
        }
        if (!mayTake(request)) {
            throw new AccessDeniedException("The page or its files are for others");
        }
        var asked = PageRequest.of(request, defaultDay);
        // The same address holds something else for another account, and after every change of a record.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader(HttpHeaders.VARY, "Authorization, Cookie");
        var found = files.stream()
                .filter(file -> file.endings().contains(asked.ending()))
                .flatMap(file -> file.find(asked).stream())
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("There is no such file beside this page."));
        if (request.getMethod().equals("HEAD")) {
            response.setContentType(found.mediaType());
        } else {
            found.sending().to(response);
        }
    }

    /** Whoever may not see a page may not have what stands beside it; nobody but managers takes anything. */
    private static boolean mayTake(HttpServletRequest request) {
        var path = Paths.of(request);
        return request.isUserInRole(path.startsWith(ADMIN) ? Roles.ADMIN : Roles.MANAGER);
    }

    private void tell(RuntimeException failed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var problem = problem(failed);
        if (isForPeople(request)) {
            response.sendError(problem.status().value());
        } else {
            problems.write(request, response, problem);
        }
    }

    private ProblemException problem(RuntimeException failed) {
        return switch (failed) {
            case ProblemException problem -> problem;
            case AccessDeniedException denied ->
                new ProblemException(
                        HttpStatus.FORBIDDEN,
                        "forbidden",
                        "Files are for managers, those beside pages of admins for admins, and for accounts with a"
                                + " password of their own.");
            case NotFoundException nothing -> ProblemException.notFound("There is nothing at this address.");
            case Refusal refusal ->
                ProblemException.badRequest(
                        "refused",
                        texts.getTranslation(
                                refusal.textKey(),
                                Texts.ENGLISH,
                                refusal.facts().toArray()));
            default -> {
                log.error("A file beside a page could not be made", failed);
                yield new ProblemException(
                        HttpStatus.INTERNAL_SERVER_ERROR, "failed", "The desk failed to make the file.");
            }
        };
    }

    private static boolean isForPeople(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && accepted != null
                && accepted.toLowerCase(Locale.ROOT).contains(MediaType.TEXT_HTML_VALUE);
    }
}
