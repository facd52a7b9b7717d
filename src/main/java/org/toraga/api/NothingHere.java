package org.toraga.api;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Every address below the interface that there is not: without it the pages would answer. */
@Configuration
class NothingHere {

    /** After the controllers, before the pages. */
    private static final int ORDER = 1_000;

    @Bean
    SimpleUrlHandlerMapping nothingBelowTheInterface() {
        HttpRequestHandler nothing = (request, response) -> response.sendError(404);
        return new SimpleUrlHandlerMapping(Map.of("/api/**", nothing, "/calendars/**", nothing), ORDER);
    }
}
