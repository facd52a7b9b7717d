package org.toraga.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.toraga.security.AccountService;

/** Which programs may reach what: nobody anything without a token or a password, and a token only what its scopes say. */
@Configuration
class AccessConfiguration {

    private static final String SCOPE_PREFIX = "SCOPE_";

    /** The page about the interface shows styles and a script of our own; nothing else that is sent here is a page. */
    private static final String CONTENT_POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self';"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http,
            TokenSignIn tokens,
            AccountService accounts,
            Problems problems,
            @Value("${toraga.api.rate}") int requestsAMinute)
            throws Exception {
        var failures = new FailedSignIns(problems);
        var buckets = new TokenBuckets(requestsAMinute, System::nanoTime);
        http.securityMatcher(AccessConfiguration::isForPrograms)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .httpBasic(basic -> basic.authenticationEntryPoint(failures))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(failures).accessDeniedHandler(refusal(problems)))
                .addFilterBefore(failures, BasicAuthenticationFilter.class)
                .addFilterBefore(new TokenFilter(tokens, problems), BasicAuthenticationFilter.class)
                .addFilterBefore(new ReadingFilter(accounts, buckets, problems), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(request -> Paths.isDescription(Paths.of(request)))
                        .permitAll()
                        .anyRequest()
                        .access(AccessConfiguration::decide))
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .frameOptions(frames -> frames.deny())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .contentSecurityPolicy(content -> content.policyDirectives(CONTENT_POLICY)));
        return http.build();
    }

    /** What people open in a browser is left to the pages: a file beside a page is a program's if it brings its own key. */
    private static boolean isForPrograms(HttpServletRequest request) {
        var path = Paths.of(request);
        return Paths.isApi(path)
                || Paths.isFeed(path)
                || Paths.isFileBesidePage(path) && request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    private static AuthorizationDecision decide(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        var who = authentication.get();
        if (who == null || who instanceof AnonymousAuthenticationToken || !who.isAuthenticated()) {
            return new AuthorizationDecision(false);
        }
        var scopes = scopes(who);
        // A password opens everything that its account may do; only tokens have scopes.
        return new AuthorizationDecision(
                scopes.isEmpty() || needed(context.getRequest()).stream().anyMatch(scopes::contains));
    }

    private static Set<String> scopes(Authentication authentication) {
        return authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .map(String::valueOf)
                .filter(authority -> authority.startsWith(SCOPE_PREFIX))
                .collect(Collectors.toSet());
    }

    /** Any of these will do. */
    private static Set<String> needed(HttpServletRequest request) {
        var path = Paths.of(request);
        if (Paths.isFeed(path)) {
            return Set.of(Scope.CALENDAR.authority());
        }
        if (Paths.isCalendar(path)) {
            return Set.of(Scope.CALENDAR.authority(), Scope.READ.authority());
        }
        return Set.of((Paths.isApi(path) ? Scope.READ : Scope.EXPORT).authority());
    }

    private static AccessDeniedHandler refusal(Problems problems) {
        return (HttpServletRequest request,
                jakarta.servlet.http.HttpServletResponse response,
                AccessDeniedException denied) -> {
            var scope = needed(request).stream()
                    .map(authority -> authority.substring(SCOPE_PREFIX.length()).toLowerCase(java.util.Locale.ROOT))
                    .sorted()
                    .collect(Collectors.joining(" or "));
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Toraga\", error=\"insufficient_scope\"");
            problems.write(
                    request,
                    response,
                    HttpStatus.FORBIDDEN,
                    "insufficient-scope",
                    "The token lacks the scope that this needs: " + scope + ".");
        };
    }

    @Bean
    FilterRegistrationBean<ErrorProblemFilter> errorProblems(Problems problems) {
        var registration = new FilterRegistrationBean<>(new ErrorProblemFilter(problems));
        registration.setDispatcherTypes(DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
