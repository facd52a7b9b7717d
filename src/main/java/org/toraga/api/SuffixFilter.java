package org.toraga.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.toraga.access.Paths;

/** Takes an address that ends in {@code .json} or {@code .csv} for the address without it, asked for in that form. */
class SuffixFilter extends OncePerRequestFilter {

    static final String DESCRIPTION = Paths.API + "/openapi.json";

    /** Attribute that holds the address as it was asked for. */
    static final String ADDRESS = SuffixFilter.class.getName() + ".address";

    private static final Map<String, String> FORMS =
            Map.of(".json", MediaType.APPLICATION_JSON_VALUE, ".csv", CsvConverter.TEXT_CSV);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Asked for anew each time, and answered with 304 if nothing has changed.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setHeader(HttpHeaders.VARY, "Accept, Authorization");
        var address = request.getRequestURI();
        var suffix = FORMS.keySet().stream().filter(address::endsWith).findFirst();
        if (suffix.isPresent() && !address.equals(request.getContextPath() + DESCRIPTION)) {
            request.setAttribute(ADDRESS, address);
            var accepted = FORMS.getOrDefault(suffix.get(), MediaType.ALL_VALUE);
            chain.doFilter(new Asked(request, suffix.get().length(), accepted), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static class Asked extends HttpServletRequestWrapper {

        private final int cut;
        private final String accepted;

        Asked(HttpServletRequest request, int cut, String accepted) {
            super(request);
            this.cut = cut;
            this.accepted = accepted;
        }

        @Override
        public String getRequestURI() {
            return withoutSuffix(super.getRequestURI());
        }

        @Override
        public String getServletPath() {
            return withoutSuffix(super.getServletPath());
        }

        private String withoutSuffix(String path) {
            return path.substring(0, Math.max(0, path.length() - cut));
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase(HttpHeaders.ACCEPT) ? accepted : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return name.equalsIgnoreCase(HttpHeaders.ACCEPT)
                    ? Collections.enumeration(List.of(accepted))
                    : super.getHeaders(name);
        }
    }
}
