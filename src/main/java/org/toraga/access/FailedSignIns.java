package org.toraga.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers those who are not signed in, and those who guess passwords too often from one address not at all. */
class FailedSignIns extends OncePerRequestFilter implements AuthenticationEntryPoint {

    /** A program with a wrong password notices soon; more than this is guessing. */
    private static final int A_MINUTE = 20;

    private final Problems problems;
    private final TokenBuckets buckets = new TokenBuckets(A_MINUTE, System::nanoTime);

    FailedSignIns(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            var wait = buckets.look(request.getRemoteAddr());
            if (wait.isPositive()) {
                ReadingFilter.refuse(request, response, wait, problems);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var tried = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        if (tried) {
            buckets.take(request.getRemoteAddr());
        }
        response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Toraga\"");
        response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Toraga\", charset=\"UTF-8\"");
        problems.write(
                request,
                response,
                HttpStatus.UNAUTHORIZED,
                tried ? "sign-in-failed" : "not-signed-in",
                tried
                        ? "Name and password do not fit an account that is open."
                        : "Send a token (Authorization: Bearer) or an account's name and password (HTTP Basic).");
    }
}
