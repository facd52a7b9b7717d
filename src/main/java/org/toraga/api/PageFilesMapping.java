package org.toraga.api;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.toraga.access.Paths;

/** Where the files beside pages are: each page with every ending that a file may have, also those that it has not. */
@Configuration
class PageFilesMapping {

    /** After the calendars, before the pages. */
    private static final int ORDER = 999;

    @Bean
    SimpleUrlHandlerMapping filesBesidePages(PageFiles files) {
        var endings = Paths.FILES.stream().map(ending -> ending.substring(1)).collect(Collectors.joining("|"));
        var patterns = new LinkedHashMap<String, PageFiles>();
        files.kinds().stream()
                .flatMap(kind -> kind.pages().stream())
                .forEach(page -> patterns.put("/" + page + ".{ending:" + endings + "}", files));
        return new SimpleUrlHandlerMapping(patterns, ORDER);
    }
}
