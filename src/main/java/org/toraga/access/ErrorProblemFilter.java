package org.toraga.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells programs as a problem what would else be told to people as a page: what failed before or around a controller. */
class ErrorProblemFilter extends OncePerRequestFilter {

    private final Problems problems;

    ErrorProblemFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (!(asked instanceof String address) || !isForPrograms(address.substring(prefix(request, address)))) {
            chain.doFilter(request, response);
            return;
        }
        var status = Optional.ofNullable(HttpStatus.resolve(response.getStatus()))
                .filter(HttpStatus::isError)
                .orElse(HttpStatus.INTERNAL_SERVER_ERROR);
        problems.write(response, status, type(status), detail(status), address);
    }

    private static int prefix(HttpServletRequest request, String address) {
        return address.startsWith(request.getContextPath())
                ? request.getContextPath().length()
                : 0;
    }

    private static boolean isForPrograms(String path) {
        return Paths.isApi(path) || Paths.isFeed(path);
    }

    private static String type(HttpStatus status) {
        return status.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static String detail(HttpStatus status) {
        return switch (status) {
            case NOT_ACCEPTABLE -> "This can be had as application/json or text/csv, a calendar as text/calendar.";
            case NOT_FOUND -> "There is nothing at this address. " + Paths.API + "/openapi.json tells what there is.";
            case BAD_REQUEST -> "The address cannot be read.";
            default -> status.is5xxServerError() ? "The desk failed to answer." : "The request cannot be answered.";
        };
    }
}
