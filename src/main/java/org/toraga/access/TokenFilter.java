package org.toraga.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs in whoever brings a token: in the header for programs, in the address for calendars, which know no headers. */
class TokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final TokenSignIn signIn;
    private final Problems problems;

    TokenFilter(TokenSignIn signIn, Problems problems) {
        this.signIn = signIn;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var secret = secret(request);
        if (secret.isPresent()) {
            var signedIn = signIn.signIn(secret.get());
            if (signedIn.isEmpty()) {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Toraga\", error=\"invalid_token\"");
                problems.write(
                        request,
                        response,
                        HttpStatus.UNAUTHORIZED,
                        "invalid-token",
                        "The token is unknown, has expired or was revoked.");
                return;
            }
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(signedIn.get());
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }

    private static Optional<String> secret(HttpServletRequest request) {
        var path = Paths.of(request);
        if (Paths.isFeed(path)) {
            var file = path.substring(Paths.FEEDS.length());
            return Optional.of(file.endsWith(".ics") ? file.substring(0, file.length() - 4) : file);
        }
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }
}
