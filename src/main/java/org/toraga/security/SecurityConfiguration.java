package org.toraga.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.aop.Advisor;
import org.springframework.aop.ClassFilter;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.Pointcuts;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.toraga.base.Roles;
import org.toraga.security.ui.SignInView;

/** Who may reach what by HTTP: nobody anything, but for what is listed here and the views that say whom they are for. */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity(prePostEnabled = false)
class SecurityConfiguration {

    /**
     * Nothing is loaded from or sent to anywhere else. Vaadin starts its pages with inline scripts and evaluates what the
     * server sends, so these two cannot be refused; no page can be framed.
     */
    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final String PERMISSIONS_POLICY =
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), display-capture=(), browsing-topics=()";

    /** For machines that collect figures: HTTP Basic, and never a session of their own. An open session counts as well. */
    @Bean
    @Order(1)
    SecurityFilterChain figures(HttpSecurity http) throws Exception {
        http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/actuator/health")
                        .permitAll()
                        .anyRequest()
                        .hasRole(Roles.ADMIN))
                .httpBasic(Customizer.withDefaults())
                .sessionManagement(management -> management.sessionCreationPolicy(SessionCreationPolicy.NEVER));
        harden(http);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, SessionRegistry sessions) throws Exception {
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/styles/**", "/fonts/**", "/favicon.svg")
                .permitAll());
        // Whoever is sent to signing in comes back to the very address they asked for, with nothing added to it.
        http.setSharedObject(RequestCache.class, addressAsAsked());
        // A new id at sign-in is Spring Security's default; the registry is what signs an account out everywhere.
        http.sessionManagement(management ->
                management.maximumSessions(-1).sessionRegistry(sessions).expiredSessionStrategy(new EndedSessions()));
        // Vaadin names the page too, but only once the form has decided where it is sent.
        http.formLogin(form -> form.loginPage(SignInNotice.PAGE)
                .failureHandler((request, response, failure) ->
                        response.sendRedirect(request.getContextPath() + SignInNotice.addressAfter(failure))));
        // An unknown address reaches the router of a signed-in user, which answers it with a page; views that name no
        // role stay closed.
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(SignInView.class, SignInNotice.OUT.address())
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        harden(http);
        return http.build();
    }

    @SuppressWarnings("NullAway") // Without a name nothing is added: the method says so, its annotation does not.
    private static RequestCache addressAsAsked() {
        var asked = new HttpSessionRequestCache();
        asked.setMatchingRequestParameterName(null);
        return asked;
    }

    private static void harden(HttpSecurity http) throws Exception {
        http.headers(headers -> headers.frameOptions(frames -> frames.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS_POLICY))
                .contentSecurityPolicy(content -> content.policyDirectives(CONTENT_POLICY)));
    }

    /**
     * Asks for permission before a call of ours, and does nothing else: looking for three more annotations on every method
     * of every library took a good part of the start.
     */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor permission() {
        var asked = Pointcuts.union(
                new AnnotationMatchingPointcut(null, PreAuthorize.class, true),
                new AnnotationMatchingPointcut(PreAuthorize.class, true));
        var advisor = new AuthorizationManagerBeforeMethodInterceptor(
                new ComposablePointcut(asked)
                        .intersection((ClassFilter) type -> type.getName().startsWith("org.toraga.")),
                new PreAuthorizeAuthorizationManager());
        advisor.setOrder(AuthorizationInterceptorsOrder.PRE_AUTHORIZE.getOrder());
        return advisor;
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    UserDetailsService accounts(AccountRepository accounts) {
        return username -> accounts.findByUsername(username)
                .map(SignInDetails::new)
                .orElseThrow(() -> new UsernameNotFoundException(username));
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }
}
