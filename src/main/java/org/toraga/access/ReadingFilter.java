package org.toraga.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.toraga.security.AccountService;

/** Lets in what only reads, from accounts that are ready for it, and not too often. */
class ReadingFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final AccountService accounts;
    private final TokenBuckets buckets;
    private final Problems problems;

    ReadingFilter(AccountService accounts, TokenBuckets buckets, Problems problems) {
        this.accounts = accounts;
        this.buckets = buckets;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && !(authentication instanceof AnonymousAuthenticationToken)) {
            var wait = buckets.take(authentication.getName());
            if (wait.isPositive()) {
                refuse(request, response, wait, problems);
                return;
            }
            if (accounts.mustChangePassword()) {
                problems.write(
                        request,
                        response,
                        HttpStatus.FORBIDDEN,
                        "password-to-be-changed",
                        "Sign in to the desk with the browser and choose a password of your own first.");
                return;
            }
        }
        if (!READING.contains(request.getMethod())) {
            response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
            problems.write(
                    request,
                    response,
                    HttpStatus.METHOD_NOT_ALLOWED,
                    "method-not-allowed",
                    "This can only be read: ask with GET or HEAD.");
            return;
        }
        chain.doFilter(request, response);
    }

    static void refuse(HttpServletRequest request, HttpServletResponse response, Duration wait, Problems problems)
            throws IOException {
        var seconds = Math.max(1, Math.ceilDiv(wait.toMillis(), 1000L));
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        problems.write(
                request,
                response,
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-requests",
                "Too many requests from this account or address: ask again in " + seconds + " s.");
    }
}
