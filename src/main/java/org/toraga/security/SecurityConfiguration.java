package org.toraga.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.toraga.base.Roles;
import org.toraga.security.ui.SignInView;

/** Who may reach what by HTTP: nobody anything, but for what is listed here and the views that say whom they are for. */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    @Bean
    SecurityFilterChain pages(HttpSecurity http, SessionRegistry sessions) throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/actuator/health")
                .permitAll()
                .requestMatchers("/actuator/**")
                .hasRole(Roles.ADMIN)
                .requestMatchers(HttpMethod.GET, "/styles/**", "/fonts/**", "/favicon.svg")
                .permitAll());
        // A new id at sign-in is Spring Security's default; the registry is what signs an account out everywhere.
        http.sessionManagement(management ->
                management.maximumSessions(-1).sessionRegistry(sessions).expiredUrl("/sign-in?expired"));
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(SignInView.class));
        return http.build();
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
